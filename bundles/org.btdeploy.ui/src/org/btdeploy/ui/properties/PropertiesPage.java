package org.btdeploy.ui.properties;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Operation;
import org.btdeploy.edit.property.Properties;
import org.btdeploy.edit.property.Property;
import org.btdeploy.edit.property.PropertyChoice;
import org.btdeploy.edit.property.PropertyChoices;
import org.btdeploy.edit.property.PropertyEdit;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.SessionListener;
import org.btdeploy.ui.edit.ModelEdits;
import org.btdeploy.ui.select.ElementSelection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.Page;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Shows and edits the properties of the elements being worked on in one editor. Each change is one step for undo of the text. */
public final class PropertiesPage extends Page implements IPropertySheetPage, SessionListener, PropertyHost {
	/** What the page needs of its editor. */
	public interface Editor {
		/** @return the open text, null before it is shown */
		DeploymentSession session();

		/** @return what is being worked on */
		ElementSelection selection();

		/** @return whether the text can be changed */
		boolean isEditable();

		/** Makes undo, redo and the like on the page those of the text. */
		void contributeTo(IActionBars bars);
	}

	private final Editor editor;
	private final Runnable follower = () -> refresh(true);
	private DeploymentSession session;
	private Composite whole;
	private PropertyHeader header;
	private PropertyForm form;
	private List<EObject> elements = List.of();

	public PropertiesPage(Editor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		whole = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		whole.setLayout(layout);
		header = new PropertyHeader(whole);
		header.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		form = new PropertyForm(whole, this);
		form.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		editor.selection().add(follower);
		follow(editor.session());
	}

	@Override
	public void setActionBars(IActionBars bars) {
		editor.contributeTo(bars);
	}

	/** Follows another text; null for none. */
	public void follow(DeploymentSession next) {
		if (session != null) {
			session.remove(this);
		}
		session = next;
		if (session != null) {
			session.add(this);
		}
		refresh(true);
	}

	/** @return whether it was closed */
	public boolean isGone() {
		return whole != null && whole.isDisposed();
	}

	@Override
	public void checked(Checked latest) {
		refresh(false);
	}

	/** Takes what is being typed, so that it is saved, too. */
	public void finish() {
		if (form != null && !isGone()) {
			form.finish();
		}
	}

	private void refresh(boolean fresh) {
		if (whole == null || whole.isDisposed()) {
			return;
		}
		Checked state = state();
		elements = find(state, editor.selection().keys());
		boolean readable = session == null || session.latest() == null || session.latest().isGood();
		header.show(elements, readable ? editor.isEditable() ? null : Messages.get("Properties_readOnly") : Messages.get("Properties_broken"));
		form.show(Properties.common(elements), elements, readable && editor.isEditable(), fresh);
		whole.layout();
	}

	/** @return the state whose elements are shown: while the text has syntax errors, the last one without */
	private Checked state() {
		if (session == null || session.latest() == null) {
			return null;
		}
		return session.latest().isGood() ? session.latest() : session.lastGood();
	}

	private static List<EObject> find(Checked state, List<String> keys) {
		List<EObject> found = new ArrayList<>();
		if (state != null) {
			for (String key : keys) {
				EObject element = state.find(key);
				if (element != null) {
					found.add(element);
				}
			}
		}
		return found;
	}

	@Override
	public String set(Property property, String text) {
		List<String> keys = elements.stream().map(ElementSelection::key).toList();
		List<EObject> changed = new ArrayList<>();
		boolean[] same = new boolean[1];
		ModelEdits.Outcome outcome = ModelEdits.run(session, state -> {
			changed.addAll(find(state, keys));
			Operation operation = PropertyEdit.set(property, changed, text);
			same[0] = operation == null;
			return operation;
		});
		if (outcome.isDone()) {
			editor.selection().set(changed.stream().map(ElementSelection::key).toList()); // a new name is a new key
		}
		if (outcome.isDone() || same[0]) {
			refresh(false);
			return null;
		}
		return outcome.refusal();
	}

	@Override
	public List<PropertyChoice> choices(Property property) {
		return PropertyChoices.of(property, elements);
	}

	@Override
	public void resized() {
		form.measure();
	}

	@Override
	public Control getControl() {
		return whole;
	}

	@Override
	public void setFocus() {
		form.control().setFocus();
	}

	@Override
	public void selectionChanged(IWorkbenchPart part, ISelection selection) {
		// the editor knows better which elements are meant
	}

	@Override
	public void dispose() {
		editor.selection().remove(follower);
		if (session != null) {
			session.remove(this);
			session = null;
		}
		super.dispose();
	}
}
