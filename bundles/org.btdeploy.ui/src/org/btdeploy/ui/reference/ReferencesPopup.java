package org.btdeploy.ui.reference;

import java.util.List;
import java.util.function.Consumer;

import org.btdeploy.dsl.read.Region;
import org.btdeploy.edit.naming.Describe;
import org.btdeploy.ui.Messages;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Lists the places that name an element; walking through them shows each in the text, Escape leaves the list. */
public final class ReferencesPopup extends PopupDialog {
	private final Checked checked;
	private final List<References.Place> places;
	private final Consumer<Region> show;
	private TableViewer table;

	/** @param show shows a place in the text */
	public ReferencesPopup(Shell parent, Checked checked, EObject element, List<References.Place> places, Consumer<Region> show) {
		super(parent, SWT.RESIZE, true, true, false, false, false, Messages.get("References_title", Describe.full(element), Integer.toString(places.size() - 1)),
			Messages.get("References_hint"));
		this.checked = checked;
		this.places = places;
		this.show = show;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		table = new TableViewer(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		table.setContentProvider(ArrayContentProvider.getInstance());
		table.setLabelProvider(new DelegatingStyledCellLabelProvider(new Labels()));
		table.setInput(places);
		table.addSelectionChangedListener(event -> {
			if (table.getStructuredSelection().getFirstElement() instanceof References.Place place) {
				show.accept(place.region());
			}
		});
		table.addOpenListener(event -> close());
		table.setSelection(new StructuredSelection(places.get(Math.min(1, places.size() - 1))), true);
		return table.getControl();
	}

	@Override
	protected Control getFocusControl() {
		return table.getControl();
	}

	@Override
	protected Point getDefaultSize() {
		return new Point(560, Math.min(400, 90 + 26 * places.size()));
	}

	/** Beside the text it is about, not over the middle of the window. */
	@Override
	protected Point getDefaultLocation(Point size) {
		Shell window = getParentShell();
		return window.toDisplay(Math.max(0, (window.getClientArea().width - size.x) / 2), Math.max(0, window.getClientArea().height - size.y - 60));
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return null;
	}

	private final class Labels extends LabelProvider implements IStyledLabelProvider {
		@Override
		public StyledString getStyledText(Object element) {
			References.Place place = (References.Place) element;
			int line = checked.document().lines().line(place.region().offset());
			int start = checked.document().lines().start(line);
			String text = checked.document().text().substring(start).lines().findFirst().orElse("").strip();
			return new StyledString(Integer.toString(line), StyledString.COUNTER_STYLER).append("   " + text);
		}

		@Override
		public Image getImage(Object element) {
			EObject holder = ((References.Place) element).holder();
			while (holder != null && ElementIcons.image(holder) == null) {
				holder = holder.eContainer();
			}
			return holder == null ? null : ElementIcons.image(holder);
		}
	}
}
