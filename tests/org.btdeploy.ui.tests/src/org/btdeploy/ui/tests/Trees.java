package org.btdeploy.ui.tests;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;

/** A tree of one of the views beside the editor, as a user sees it. */
final class Trees {
	private final Hand hand;
	final Tree tree;

	private Trees(Hand hand, Tree tree) {
		this.hand = hand;
		this.tree = tree;
	}

	static Trees problems(Hand hand) throws PartInitException {
		IViewPart view = Studio.page().showView(IPageLayout.ID_PROBLEM_VIEW, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
		return new Trees(hand, ((TreeViewer) view.getSite().getSelectionProvider()).getTree());
	}

	static Trees outline(Hand hand) throws PartInitException {
		IViewPart view = Studio.page().showView(IPageLayout.ID_OUTLINE, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
		Trees[] found = new Trees[1];
		hand.until("outline", () -> (found[0] = visible(hand, ((org.eclipse.ui.views.contentoutline.ContentOutline) view).getCurrentPage().getControl())) != null);
		return found[0];
	}

	static Trees files(Hand hand) throws PartInitException {
		IViewPart view = Studio.page().showView(IPageLayout.ID_PROJECT_EXPLORER, null, org.eclipse.ui.IWorkbenchPage.VIEW_VISIBLE);
		return new Trees(hand, ((TreeViewer) view.getSite().getSelectionProvider()).getTree());
	}

	private static Trees visible(Hand hand, Control control) {
		if (control instanceof Tree tree && tree.isVisible()) {
			return new Trees(hand, tree);
		}
		if (control instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				Trees found = visible(hand, child);
				if (found != null) {
					return found;
				}
			}
		}
		return null;
	}

	/** Waits for the item with that text in one of its columns, opening what is closed around it with the keys. */
	TreeItem item(String text) {
		TreeItem[] found = new TreeItem[1];
		hand.until("item " + text, () -> (found[0] = find(tree.getItems(), text)) != null || openNext(tree.getItems()));
		return found[0];
	}

	/** @return whether something is there that was not to be seen before; false, so that one looks again */
	private boolean openNext(TreeItem[] items) {
		for (TreeItem item : items) {
			if (item.getItemCount() > 0 && !item.getExpanded()) {
				tree.getShell().forceActive();
				hand.click(place(item));
				hand.press(KeyEvent.VK_RIGHT);
				return false;
			}
			openNext(item.getItems());
		}
		return false;
	}

	private static TreeItem find(TreeItem[] items, String text) {
		for (TreeItem item : items) {
			for (int column = 0; column < Math.max(1, item.getParent().getColumnCount()); column++) {
				boolean named = item.getText(column).contains(text) && item.getItemCount() == 0 || item.getText(column).equals(text);
				if (named && !isGone(item)) {
					return item;
				}
			}
			TreeItem found = item.getExpanded() ? find(item.getItems(), text) : null;
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	/** @return whether it is an entry of the Problems view whose marker is deleted; the view follows late */
	private static boolean isGone(TreeItem item) {
		IMarker marker = Adapters.adapt(item.getData(), IMarker.class);
		return marker != null && !marker.exists();
	}

	/** @return where to click the item, on the screen */
	Point place(TreeItem item) {
		tree.setTopItem(item); // at the bottom it could lie under the scroll bar
		hand.pause(100);
		Rectangle bounds = item.getBounds();
		return tree.toDisplay(bounds.x + Math.min(20, bounds.width / 2), bounds.y + bounds.height / 2);
	}

	/** @return where to click the item with that text */
	Point place(String text) {
		return place(item(text));
	}

	/** @return whether there is such an item where nothing is closed */
	boolean shows(String text) {
		return find(tree.getItems(), text) != null;
	}

	/** Clicks the item; again, if the tree was filled anew in between and something else came to stand there. */
	void click(String text) {
		hand.until("click on " + text, () -> {
			hand.click(place(item(text)));
			TreeItem[] selected = tree.getSelection();
			return java.util.Arrays.stream(selected).anyMatch(item -> item == find(tree.getItems(), text));
		});
	}

	/** Clicks the item and, after a while, twice, fast. */
	void doubleClick(String text) {
		click(text);
		hand.pause(600);
		hand.doubleClick(place(item(text)));
	}

	/** @return the texts of the selected items */
	List<String> selected() {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : tree.getSelection()) {
			texts.add(item.getText());
		}
		return texts;
	}

	boolean hasKeyboard() {
		return Display.getCurrent().getFocusControl() == tree;
	}
}
