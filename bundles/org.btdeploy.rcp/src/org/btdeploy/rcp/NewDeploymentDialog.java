package org.btdeploy.rcp;

import java.util.List;

import org.btdeploy.model.naming.Names;
import org.btdeploy.ui.DeploymentFiles;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Asks for the name of a new deployment and what it starts from. */
final class NewDeploymentDialog extends TitleAreaDialog {
	private static final int LINES = 11;

	private final IContainer folder;
	private final List<Starter> starters;
	private Text name;
	private Table choice;
	private IFile file;
	private String content;

	NewDeploymentDialog(Shell parent, IContainer folder, List<Starter> starters) {
		super(parent);
		this.folder = folder;
		this.starters = starters;
		setHelpAvailable(false);
	}

	/** @return the file that is to be made, after the dialog was confirmed */
	IFile file() {
		return file;
	}

	/** @return its text */
	String content() {
		return content;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.get("NewDeployment_title"));
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(10, 10).applyTo(area);
		setTitle(Messages.get("NewDeployment_title"));
		setMessage(Messages.get("NewDeployment_folder", folder.getFullPath().makeRelative()));
		new Label(area, SWT.NONE).setText(Messages.get("NewDeployment_name"));
		name = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
		Label from = new Label(area, SWT.NONE);
		from.setText(Messages.get("NewDeployment_from"));
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(from);
		choice = new Table(area, SWT.BORDER | SWT.SINGLE | SWT.V_SCROLL);
		for (Starter starter : starters) {
			new TableItem(choice, SWT.NONE).setText(starter.label());
		}
		choice.setSelection(0);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, choice.getItemHeight() * LINES).applyTo(choice);
		choice.addListener(SWT.DefaultSelection, event -> {
			if (getButton(IDialogConstants.OK_ID).isEnabled()) {
				okPressed();
			}
		});
		name.addListener(SWT.Modify, event -> check());
		name.setFocus();
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.get("NewDeployment_create"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void check() {
		String text = name.getText();
		String problem = null;
		if (!text.isEmpty() && !Names.isValid(text)) {
			problem = Names.explain(text);
		} else if (!text.isEmpty() && target().exists()) {
			problem = Messages.get("NewDeployment_exists");
		}
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null && !text.isEmpty());
	}

	private IFile target() {
		return folder.getFile(new Path(name.getText() + "." + DeploymentFiles.EXTENSION));
	}

	@Override
	protected void okPressed() {
		file = target();
		content = starters.get(choice.getSelectionIndex()).text(name.getText());
		super.okPressed();
	}
}
