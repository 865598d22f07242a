package org.btdeploy.ui.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.btdeploy.diagram.view.ElementPaths;
import org.btdeploy.model.NamedElement;
import org.btdeploy.ui.document.Checked;
import org.btdeploy.ui.document.DeploymentSession;
import org.btdeploy.ui.document.SessionListener;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** The elements of a deployment as a tree, kept up to date while the text can be read. */
public final class OutlinePage extends ContentOutlinePage implements SessionListener {
	private final Consumer<List<EObject>> show;
	private final OutlineTools tools;
	private final PathComparer comparer = new PathComparer();
	private final OutlineLabels labels = new OutlineLabels();
	private DeploymentSession session;
	private Checked shown;
	private boolean following;

	/**
	 * @param show shows the elements the user has chosen in the tree, at least one
	 * @param tools what can be done with them, null for nothing
	 */
	public OutlinePage(Consumer<List<EObject>> show, OutlineTools tools) {
		this.show = show;
		this.tools = tools;
	}

	/** Shows another text; null for none. */
	public void follow(DeploymentSession next) {
		if (session != null) {
			session.remove(this);
		}
		session = next;
		if (session != null) {
			session.add(this);
			if (session.lastGood() != null) {
				checked(session.lastGood());
			}
		}
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		getTreeViewer().setContentProvider(new Content(() -> shown));
		getTreeViewer().setLabelProvider(labels);
		ColumnViewerToolTipSupport.enableFor(getTreeViewer());
		getTreeViewer().setComparer(comparer);
		getTreeViewer().setUseHashlookup(true);
		if (tools != null) {
			addMenu();
		}
		if (session != null && session.lastGood() != null) {
			checked(session.lastGood());
		}
	}

	private void addMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(tools::fill);
		getControl().setMenu(menu.createContextMenu(getControl()));
	}

	@Override
	public void setActionBars(IActionBars bars) {
		super.setActionBars(bars);
		if (tools != null) {
			tools.actions().forEach(bars::setGlobalActionHandler);
			bars.updateActionBars();
		}
	}

	@Override
	public void checked(Checked latest) {
		if (!latest.isGood() || getControl() == null || getControl().isDisposed()) {
			return;
		}
		boolean first = shown == null;
		shown = latest;
		labels.show(latest);
		following = true;
		if (first || getTreeViewer().getInput() == null) {
			getTreeViewer().setInput(this);
			getTreeViewer().expandToLevel(2);
		} else {
			getTreeViewer().refresh();
		}
		comparer.settle();
		following = false;
	}

	/** Shows which elements are being worked on elsewhere; those that are null are left out. */
	public void select(List<? extends EObject> elements) {
		List<EObject> known = elements.stream().filter(Objects::nonNull).<EObject>map(element -> element).toList();
		if (getControl() != null && !getControl().isDisposed() && !known.isEmpty()) {
			following = true;
			getTreeViewer().setSelection(new StructuredSelection(known), true);
			following = false;
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (!following && shown != null && !event.getStructuredSelection().isEmpty()) {
			show.accept(selected());
		}
	}

	/** @return the selected elements, in the latest state of the text */
	public List<EObject> selected() {
		List<EObject> selected = new ArrayList<>();
		if (getControl() != null && !getControl().isDisposed()) {
			for (Object element : getTreeViewer().getStructuredSelection()) {
				selected.add(current((EObject) element));
			}
		}
		return selected;
	}

	/** @return the element in the latest state of the text; the one shown, if it is not there */
	private EObject current(EObject element) {
		EObject current = session.latest() == null ? null : session.latest().find(ElementPaths.of(element));
		return current == null ? element : current;
	}

	/** @return whether it was closed */
	public boolean isGone() {
		return getControl() != null && getControl().isDisposed();
	}

	@Override
	public void dispose() {
		follow(null);
		super.dispose();
	}

	/** The elements of the latest state; the input stays the same, so that the tree keeps the items of what stays. */
	private record Content(Supplier<Checked> state) implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			Checked checked = state.get();
			return checked != null && checked.deployment() != null ? getChildren(checked.deployment()) : new Object[0];
		}

		@Override
		public Object[] getChildren(Object parent) {
			List<EObject> children = new ArrayList<>();
			for (EObject child : ((EObject) parent).eContents()) {
				if (child instanceof NamedElement) {
					children.add(child);
				}
			}
			return children.toArray();
		}

		@Override
		public Object getParent(Object element) {
			EObject parent = ((EObject) element).eContainer();
			return parent == null || parent.eContainer() == null ? null : parent;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}
}
