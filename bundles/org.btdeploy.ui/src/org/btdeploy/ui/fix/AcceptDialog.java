package org.btdeploy.ui.fix;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Function;

import org.btdeploy.dsl.ide.change.TextPreview;
import org.btdeploy.rules.Finding;
import org.btdeploy.ui.Messages;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Asks why a finding is accepted, by whom and until when, and shows the statement that says so. */
final class AcceptDialog extends TitleAreaDialog {
	private static final String OWNER = "owner";

	private final Finding finding;
	private final Function<Answer, TextPreview> preview;
	private Text reason;
	private Text owner;
	private Text until;
	private PreviewText shown;
	private Answer answer;

	/**
	 * @param reason not empty
	 * @param owner null if not said
	 * @param until last day as year-month-day, null without limit
	 */
	record Answer(String reason, String owner, String until) {
	}

	AcceptDialog(Shell parent, Finding finding, Function<Answer, TextPreview> preview) {
		super(parent);
		this.finding = finding;
		this.preview = preview;
		setShellStyle(getShellStyle() | SWT.RESIZE);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.get("AcceptDialog_window"));
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(Messages.get("AcceptDialog_title", finding.rule().id(), finding.rule().title()));
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 10).spacing(10, 6).applyTo(area);
		reason = field(area, "AcceptDialog_reason", "AcceptDialog_reasonHint", "");
		owner = field(area, "AcceptDialog_owner", "AcceptDialog_ownerHint", settings().get(OWNER));
		until = field(area, "AcceptDialog_until", "AcceptDialog_untilHint", "");
		Label label = new Label(area, SWT.NONE);
		label.setText(Messages.get("AcceptDialog_preview"));
		GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(label);
		shown = new PreviewText(area, SWT.BORDER | SWT.READ_ONLY | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(520, 80).applyTo(shown.control());
		return area;
	}

	private Text field(Composite parent, String label, String hint, String value) {
		new Label(parent, SWT.NONE).setText(Messages.get(label));
		Text text = new Text(parent, SWT.BORDER);
		text.setMessage(Messages.get(hint));
		text.setText(value == null ? "" : value);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		text.addModifyListener(event -> changed());
		return text;
	}

	@Override
	protected Control createButtonBar(Composite parent) {
		Control bar = super.createButtonBar(parent);
		changed();
		setErrorMessage(null);
		reason.setFocus();
		return bar;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.get("AcceptDialog_accept"), true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	private void changed() {
		answer = new Answer(reason.getText().strip(), filled(owner), filled(until));
		String wrong = wrong();
		setErrorMessage(wrong);
		setMessage(finding.message());
		getButton(IDialogConstants.OK_ID).setEnabled(wrong == null);
		shown.show(preview.apply(new Answer(answer.reason().isEmpty() ? "…" : answer.reason(), answer.owner(), isDate() ? answer.until() : null)));
	}

	private String wrong() {
		if (answer.reason().isEmpty()) {
			return Messages.get("AcceptDialog_needsReason");
		}
		if (!isDate()) {
			return Messages.get("AcceptDialog_noDate", answer.until());
		}
		return answer.until() != null && LocalDate.parse(answer.until()).isBefore(LocalDate.now()) ? Messages.get("AcceptDialog_past") : null;
	}

	private boolean isDate() {
		try {
			return answer.until() == null || LocalDate.parse(answer.until()) != null;
		} catch (DateTimeException e) {
			return false;
		}
	}

	private static String filled(Text text) {
		return text.getText().isBlank() ? null : text.getText().strip();
	}

	@Override
	protected void okPressed() {
		settings().put(OWNER, answer.owner() == null ? "" : answer.owner());
		super.okPressed();
	}

	private static IDialogSettings settings() {
		IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(AcceptDialog.class)).getDialogSettings();
		return DialogSettings.getOrCreateSection(all, AcceptDialog.class.getSimpleName());
	}

	/** @return what the user said; only after the dialog was closed with OK */
	Answer answer() {
		return answer;
	}
}
