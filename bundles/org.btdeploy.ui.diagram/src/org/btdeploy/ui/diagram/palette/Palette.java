package org.btdeploy.ui.diagram.palette;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.PaletteGroup;
import org.btdeploy.ui.diagram.Messages;
import org.btdeploy.ui.diagram.gesture.ConnectionKind;
import org.btdeploy.ui.diagram.gesture.Creations;
import org.btdeploy.ui.icon.ElementIcons;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.requests.SimpleFactory;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What can be created, in groups, with a search. Choosing an entry takes its tool into the hand; a click in the picture uses it. */
public final class Palette {
	/** A heading with what is below it. */
	private record Group(String label, List<Object> entries) {
	}

	private final EditDomain domain;
	private final Composite control;
	private final TreeViewer tree;
	private final Text search;
	private boolean clearing;

	public Palette(Composite parent, EditDomain domain) {
		this.domain = domain;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 2;
		layout.marginHeight = 2;
		control.setLayout(layout);
		search = new Text(control, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		search.setMessage(Messages.get("Palette_search"));
		search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		tree = new TreeViewer(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new Labels());
		ColumnViewerToolTipSupport.enableFor(tree);
		tree.addFilter(new Search());
		tree.setInput(groups());
		tree.expandAll();
		search.addListener(SWT.Modify, event -> {
			tree.refresh();
			tree.expandAll();
		});
		tree.addSelectionChangedListener(event -> choose(event.getStructuredSelection().getFirstElement()));
	}

	public Composite control() {
		return control;
	}

	private static List<Group> groups() {
		Map<PaletteGroup, List<Object>> entries = new LinkedHashMap<>();
		for (NotationEntry entry : Notation.all()) {
			if (Creations.isFigure(entry)) {
				entries.computeIfAbsent(entry.group(), any -> new ArrayList<>()).add(entry);
			}
		}
		List<Group> groups = new ArrayList<>();
		groups.add(new Group(Messages.get("Palette_connections"), List.of((Object[]) ConnectionKind.values())));
		entries.forEach((group, members) -> groups.add(new Group(group.label(), members)));
		return groups;
	}

	private void choose(Object entry) {
		if (clearing) {
			return;
		}
		if (entry instanceof NotationEntry notation) {
			domain.setActiveTool(new CreationTool(new EntryFactory(notation)) {
				@Override
				protected void handleFinished() {
					super.handleFinished();
					clear();
				}
			});
		} else if (entry instanceof ConnectionKind kind) {
			domain.setActiveTool(new ConnectionCreationTool(new EntryFactory(kind)) {
				@Override
				protected void handleFinished() {
					super.handleFinished();
					clear();
				}
			});
		} else {
			domain.loadDefaultTool();
		}
	}

	/** Puts the tool away. */
	public void clear() {
		clearing = true;
		tree.setSelection(StructuredSelection.EMPTY);
		clearing = false;
		domain.loadDefaultTool();
	}

	/** Takes the tool of the first entry into the hand whose label begins with the text; for the keyboard and for tests. */
	public boolean choose(String label) {
		for (Group group : groups()) {
			for (Object entry : group.entries()) {
				if (label(entry).toLowerCase(Locale.ROOT).startsWith(label.toLowerCase(Locale.ROOT))) {
					tree.setSelection(new StructuredSelection(entry), true);
					return true;
				}
			}
		}
		return false;
	}

	private static String label(Object entry) {
		return entry instanceof NotationEntry notation ? notation.label() : entry instanceof ConnectionKind kind ? kind.label() : ((Group) entry).label();
	}

	/** Gives new objects: the entry itself says what is to be created. */
	private static final class EntryFactory extends SimpleFactory {
		private final Object entry;

		EntryFactory(Object entry) {
			super(Object.class);
			this.entry = entry;
		}

		@Override
		public Object getNewObject() {
			return entry;
		}

		@Override
		public Object getObjectType() {
			return entry.getClass();
		}
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.entries().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}

	private static final class Labels extends ColumnLabelProvider {
		@Override
		public String getText(Object element) {
			return label(element);
		}

		@Override
		public Image getImage(Object element) {
			return element instanceof NotationEntry entry ? ElementIcons.image(entry, 16) : null;
		}

		@Override
		public String getToolTipText(Object element) {
			return element instanceof ConnectionKind kind ? kind.tip() : null;
		}
	}

	private final class Search extends ViewerFilter {
		@Override
		public boolean select(Viewer viewer, Object parent, Object element) {
			String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
			if (wanted.isEmpty()) {
				return true;
			}
			return element instanceof Group group ? group.entries().stream().anyMatch(entry -> select(viewer, group, entry))
				: label(element).toLowerCase(Locale.ROOT).contains(wanted);
		}
	}
}
