package org.btdeploy.ui.select;

import java.util.function.Consumer;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPartReference;

/**
 * Tells which single entry a user selects in the Problems view of a page. Entries that the view selects itself, when it is
 * filled anew or activated, do not count: nobody wants to lose their place in the text by looking at the list.
 */
public final class ProblemSelection implements IPartListener2, ISelectionChangedListener {
	private final IWorkbenchPage page;
	private final Consumer<IMarker> selected;
	private ISelectionProvider provider;

	/** @param selected told of each entry, in the UI thread */
	public ProblemSelection(IWorkbenchPage page, Consumer<IMarker> selected) {
		this.page = page;
		this.selected = selected;
		page.addPartListener(this);
		connect();
	}

	public void dispose() {
		page.removePartListener(this);
		disconnect();
	}

	private void connect() {
		disconnect();
		IViewPart view = page.findView(IPageLayout.ID_PROBLEM_VIEW);
		provider = view == null ? null : view.getSite().getSelectionProvider();
		if (provider instanceof IPostSelectionProvider late) {
			late.addPostSelectionChangedListener(this);
		} else if (provider != null) {
			provider.addSelectionChangedListener(this);
		}
	}

	private void disconnect() {
		if (provider instanceof IPostSelectionProvider late) {
			late.removePostSelectionChangedListener(this);
		} else if (provider != null) {
			provider.removeSelectionChangedListener(this);
		}
		provider = null;
	}

	@Override
	public void partOpened(IWorkbenchPartReference part) {
		if (IPageLayout.ID_PROBLEM_VIEW.equals(part.getId())) {
			connect();
		}
	}

	@Override
	public void partClosed(IWorkbenchPartReference part) {
		if (IPageLayout.ID_PROBLEM_VIEW.equals(part.getId())) {
			disconnect();
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		if (isByUser() && event.getSelection() instanceof IStructuredSelection chosen && chosen.size() == 1) {
			IMarker marker = Adapters.adapt(chosen.getFirstElement(), IMarker.class);
			if (marker != null) {
				selected.accept(marker);
			}
		}
	}

	private boolean isByUser() {
		IViewPart view = page.findView(IPageLayout.ID_PROBLEM_VIEW);
		return view != null && page.getActivePart() == view;
	}
}
