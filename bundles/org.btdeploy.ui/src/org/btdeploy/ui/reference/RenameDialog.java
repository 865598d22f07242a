package org.btdeploy.ui.reference;

import java.util.function.Function;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.edit.ModelEdits.Plan;
import org.btdeploy.ui.fix.PreviewText;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new name and shows what it changes in the text, or why it cannot be. */
final class RenameDialog extends TitleAreaDialog {
	private final String what;
	private final String old;
	private final String text;
	private final Function<String, Plan> plan;
	private Text field;
	private PreviewText preview;
	private String name;

	/**
	 * @param what kind and name of the element
	 * @param text the whole text as it is
	 * @param plan says what a name would come to
	 */
	RenameDialog(Shell parent, String what, String old, String text, Function<String, Plan> plan) {
		super(parent);
		this.what = what;
		this.old = old;
		this.text = text;
		this.plan = plan;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.get("RenameDialog_window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.get("RenameDialog_title", what));
		setMessage(Messages.get("RenameDialog_message"));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 6).applyTo(area);
		new Label(area, SWT.NONE).setText(Messages.get("RenameDialog_name"));
		field = new Text(area, SWT.BORDER);
		field.setText(old);
		field.selectAll();
		field.addModifyListener(event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.get("RenameDialog_preview"));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
		preview = new PreviewText(area, SWT.BORDER | SWT.H_SCROLL | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(560, 200).applyTo(preview.control());
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.get("RenameDialog_rename"), true).setEnabled(false);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void changed() {
		name = field.getText().strip();
		Plan now = plan.apply(name);
		setErrorMessage(name.equals(old) ? null : now.refusal());
		getButton(IDialogConstants.OK_ID).setEnabled(now.refusal() == null);
		preview.show(TextPreview.of(text, now.edits()));
	}

	/** @return the new name; only after the dialog was closed with OK */
	String name() {
		return name;
	}
}
