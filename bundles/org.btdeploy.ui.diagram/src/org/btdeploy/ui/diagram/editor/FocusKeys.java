package org.btdeploy.ui.diagram.editor;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.actions.ActionFactory;

/**
 * Lets keys and the window's own commands (delete, copy, find, …) act on what has the focus: the text, the picture, or a field
 * of the picture, where they must change neither of the two.
 */
final class FocusKeys implements Listener {
	private static final String[] TEXT_SCOPES = { DeploymentEditor.textContext() };
	private static final String[] PICTURE_SCOPES = { "org.btdeploy.ui.diagram.context" };
	private static final String[] FIELD_SCOPES = { "org.eclipse.ui.contexts.window" };

	private final DeploymentEditor editor;
	private final Composite textSide;
	private final Composite pictureSide;
	private final Control picture;
	private final Map<String, IAction> actions = new LinkedHashMap<>();
	private final FieldActions fields = new FieldActions();
	private Control last;

	/**
	 * @param textSide everything in it is text
	 * @param pictureSide what in it is not the picture itself is a field
	 */
	FocusKeys(DeploymentEditor editor, Composite textSide, Composite pictureSide, Control picture) {
		this.editor = editor;
		this.textSide = textSide;
		this.pictureSide = pictureSide;
		this.picture = picture;
		Display display = textSide.getDisplay();
		display.addFilter(SWT.FocusIn, this);
		textSide.addListener(SWT.Dispose, event -> display.removeFilter(SWT.FocusIn, this));
	}

	/** Says what one of the window's commands does while the picture has the focus. */
	void put(ActionFactory command, Runnable run) {
		Action action = new Action() {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setActionDefinitionId(command.getCommandId());
		actions.put(command.getId(), action);
	}

	@Override
	public void handleEvent(Event event) {
		if (event.widget instanceof Control control && control != last) {
			if (isField(control)) {
				take(control, FIELD_SCOPES);
			} else if (isWithin(control, textSide)) {
				take(control, TEXT_SCOPES);
			} else if (control == picture) {
				take(control, PICTURE_SCOPES);
			} else if (isWithin(control, pictureSide)) {
				take(control, FIELD_SCOPES);
			}
		}
	}

	/** Questions over the text are fields inside its widget. */
	private boolean isField(Control control) {
		Composite text = editor.textViewer() == null ? null : editor.textViewer().getTextWidget();
		return text != null && control != text && isWithin(control, text);
	}

	private static boolean isWithin(Control control, Composite whole) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at == whole) {
				return true;
			}
		}
		return false;
	}

	@SuppressWarnings("deprecation") // the successor cannot replace the scopes the text editor has set
	private void take(Control control, String[] scopes) {
		last = control;
		IEditorSite site = editor.getEditorSite();
		site.getKeyBindingService().setScopes(scopes);
		IActionBars bars = site.getActionBars();
		fields.all().forEach((id, inField) -> {
			IAction inPicture = actions.getOrDefault(id, editor.getAction(id));
			bars.setGlobalActionHandler(id, scopes == TEXT_SCOPES ? editor.getAction(id) : scopes == PICTURE_SCOPES ? inPicture : inField);
		});
		bars.updateActionBars();
	}
}
