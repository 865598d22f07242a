package org.btdeploy.ui.diagram.palette;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.parts.ConnectTool;
import org.btdeploy.ui.diagram.parts.ElementTool;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeItem;

/**
 * What can be created, in groups, with a search. Choosing an entry takes its tool into the hand, for a click or a rectangle in
 * the picture; entries can be dragged there as well. Enter creates at what is selected in the picture.
 */
public final class Palette {
	private static final int SCROLLBAR = 18;

	private final EditDomain domain;
	private final Composite control;
	private final TreeViewer tree;
	private final Text search;
	private Consumer<Object> creating = entry -> { };
	private Runnable leaving = () -> { };
	private boolean clearing;

	/** @param paper the control of the picture, which stands beside it */
	public Palette(Composite parent, EditDomain domain, Control paper) {
		this.domain = domain;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2;
		layout.marginHeight = 2;
		control.setLayout(layout);
		search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.get("Palette_search"));
		search.setToolTipText(Messages.get("Palette_search_tip"));
		search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		tree = new TreeViewer(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setContentProvider(new PaletteEntries());
		tree.setLabelProvider(new PaletteTexts());
		new PaletteTip(tree, paper);
		tree.addFilter(new Search());
		tree.setInput(PaletteEntries.groups());
		tree.expandAll();
		listen();
		addDragging();
	}

	private void listen() {
		search.addListener(SWT.Modify, event -> {
			tree.refresh();
			tree.expandAll();
		});
		search.addListener(SWT.KeyDown, this::searchKey);
		search.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				escape();
			} else if (event.detail == SWT.TRAVERSE_RETURN) {
				event.doit = false;
				create(first());
			}
		});
		tree.addSelectionChangedListener(event -> choose(event.getStructuredSelection().getFirstElement()));
		tree.getTree().addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				event.doit = false;
				escape();
			}
		});
		tree.getTree().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
				event.doit = false;
				enter();
			}
		});
		tree.getTree().addListener(SWT.MouseUp, this::toggle);
	}

	/** A click on a heading opens or closes its group, wherever it hits. */
	private void toggle(Event event) {
		TreeItem item = tree.getTree().getItem(new Point(event.x, event.y));
		if (item != null && item.getData() instanceof PaletteEntries.Group group && item.getBounds().contains(event.x, event.y)) {
			tree.setExpandedState(group, !tree.getExpandedState(group));
		}
	}

	private void addDragging() {
		tree.addDragSupport(DND.DROP_COPY, new Transfer[] { TemplateTransfer.getInstance() }, new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				Object entry = tree.getStructuredSelection().getFirstElement();
				event.doit = entry instanceof NotationEntry;
				event.image = entry instanceof NotationEntry notation ? ElementIcons.image(notation, 32) : null;
				TemplateTransfer.getInstance().setTemplate(entry);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = tree.getStructuredSelection().getFirstElement();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				TemplateTransfer.getInstance().setTemplate(null);
				clear();
			}
		});
	}

	/**
	 * Says what the keys do.
	 *
	 * @param create creates an entry at what is selected in the picture
	 * @param leave gives the keyboard back to the picture
	 */
	public void onKeys(Consumer<Object> create, Runnable leave) {
		creating = create;
		leaving = leave;
	}

	public Composite control() {
		return control;
	}

	/** @return how wide it must be to show all texts, in pixels */
	public int width() {
		return tree.getTree().computeSize(SWT.DEFAULT, 1).x + SCROLLBAR;
	}

	/** Gives the search the keyboard. */
	public void setFocus() {
		search.setFocus();
		search.selectAll();
	}

	private void searchKey(Event event) {
		if (event.keyCode == SWT.ARROW_DOWN) {
			event.doit = false;
			tree.getTree().setFocus();
			tree.setSelection(new StructuredSelection(first()), true);
		}
	}

	/** Escape empties the search, then puts the tool away, and gives the keyboard back to the picture. */
	private void escape() {
		boolean searching = !search.getText().isEmpty();
		search.setText("");
		clear();
		if (!searching) {
			leaving.run();
		}
	}

	/** @return the entry that the search means: one of that name, else the first that begins so, else the first that is shown */
	private Object first() {
		String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
		List<Object> shown = PaletteEntries.groups().stream().flatMap(group -> group.entries().stream())
			.filter(entry -> wanted.isEmpty() || PaletteTexts.matches(entry, wanted)).toList();
		return shown.stream().min(Comparator.comparingInt(entry -> {
			String label = PaletteTexts.label(entry).toLowerCase(Locale.ROOT);
			return label.equals(wanted) ? 0 : label.startsWith(wanted) ? 1 : 2;
		})).orElse(null);
	}

	private void enter() {
		Object entry = tree.getStructuredSelection().getFirstElement();
		if (entry instanceof PaletteEntries.Group group) {
			tree.setExpandedState(group, !tree.getExpandedState(group));
		} else {
			create(entry);
		}
	}

	private void create(Object entry) {
		if (entry != null) {
			search.setText("");
			clear();
			leaving.run();
			creating.accept(entry);
		}
	}

	private void choose(Object entry) {
		if (clearing) {
			return;
		}
		switch (entry) {
			case NotationEntry notation -> domain.setActiveTool(new ElementTool(notation, this::clear));
			case ConnectionKind kind -> domain.setActiveTool(new ConnectTool(kind, this::clear));
			case null, default -> domain.loadDefaultTool();
		}
	}

	/** Puts the tool away. */
	public void clear() {
		clearing = true;
		tree.setSelection(StructuredSelection.EMPTY);
		clearing = false;
		domain.loadDefaultTool();
	}

	/** Takes the tool of the first entry into the hand whose label begins with the text; for tests. */
	public boolean choose(String label) {
		for (PaletteEntries.Group group : PaletteEntries.groups()) {
			for (Object entry : group.entries()) {
				if (PaletteTexts.label(entry).toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT))) {
					tree.setSelection(new StructuredSelection(entry), true);
					return true;
				}
			}
		}
		return false;
	}

	/** Brings an entry into view; where it is then, is known once the tree has been painted. */
	public void reveal(String label) {
		if (item(label) != null) {
			tree.getTree().showItem(item(label));
		}
	}

	/** @return where the entry with that label is on the screen, null if there is none */
	public Point place(String label) {
		TreeItem item = item(label);
		return item == null ? null : tree.getTree().toDisplay(item.getBounds().x + item.getBounds().width / 2, item.getBounds().y + item.getBounds().height / 2);
	}

	private TreeItem item(String label) {
		for (TreeItem group : tree.getTree().getItems()) {
			for (TreeItem item : group.getItems()) {
				if (item.getText().equals(label)) {
					return item;
				}
			}
		}
		return null;
	}

	private final class Search extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			String wanted = search.getText().strip();
			return wanted.isEmpty() || (element instanceof PaletteEntries.Group group ? group.entries().stream().anyMatch(entry -> select(viewer, group, entry))
				: PaletteTexts.matches(element, wanted));
		}
	}
}
