package org.btdeploy.ui.diagram.keys;

import java.util.function.Consumer;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.gesture.Gestures;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.ui.parts.GraphicalViewerImpl;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.widgets.Event;

/** The keys of the picture that are no commands of the window: walking, moving in small steps, editing names, typing what to create. */
public final class PictureKeys extends KeyHandler {
	private static final int STEP = 8;

	private final EditPartViewer viewer;
	private final Consumer<String> create;
	private FigurePart box;

	/** @param create is told what was typed where nothing was to be typed into */
	public PictureKeys(GraphicalViewerImpl viewer, Consumer<String> create) {
		this.viewer = viewer;
		this.create = create;
		viewer.getControl().addListener(SWT.Traverse, this::traverse);
		viewer.getControl().addListener(SWT.KeyDown, event -> {
			if (event.keyCode == SWT.ESC && viewer.getEditDomain().getActiveTool() == viewer.getEditDomain().getDefaultTool()) {
				viewer.deselectAll(); // the key does not reach the handler, since tools take it
			}
		});
	}

	/** Tab walks through the figures instead of leaving the picture. */
	private void traverse(Event event) {
		boolean back = event.detail == SWT.TRAVERSE_TAB_PREVIOUS;
		if ((back || event.detail == SWT.TRAVERSE_TAB_NEXT) && (event.stateMask & SWT.CTRL) == 0) {
			event.doit = false;
			event.detail = SWT.TRAVERSE_NONE;
			select(walk().next(current(), back), false);
		}
	}

	private Walk walk() {
		return new Walk(viewer.getContents().getChildren());
	}

	private FigurePart current() {
		for (Object part : viewer.getSelectedEditParts()) {
			if (part instanceof FigurePart figure && figure.getSelected() == EditPart.SELECTED_PRIMARY) {
				return figure;
			}
		}
		return null;
	}

	private void select(FigurePart part, boolean add) {
		if (part != null) {
			if (add) {
				viewer.appendSelection(part);
			} else {
				viewer.setSelection(new StructuredSelection(part));
			}
			viewer.reveal(part);
		}
	}

	@Override
	public boolean keyPressed(KeyEvent event) {
		int direction = direction(event.keyCode);
		if (direction != 0) {
			arrow(event, direction);
			return true;
		}
		if (event.keyCode == SWT.F2) {
			edit((event.stateMask & SWT.SHIFT) != 0);
			return true;
		}
		if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
			enter();
			return true;
		}
		if (event.character == '/' || event.character == '?') {
			line(event.character == '?');
			return true;
		}
		if ((event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0 && Character.isLetter(event.character)) {
			create.accept(String.valueOf(event.character));
			return true;
		}
		return super.keyPressed(event);
	}

	private static int direction(int key) {
		return switch (key) {
			case SWT.ARROW_UP -> PositionConstants.NORTH;
			case SWT.ARROW_DOWN -> PositionConstants.SOUTH;
			case SWT.ARROW_LEFT -> PositionConstants.WEST;
			case SWT.ARROW_RIGHT -> PositionConstants.EAST;
			default -> 0;
		};
	}

	private void arrow(KeyEvent event, int direction) {
		FigurePart from = current();
		Walk walk = walk();
		if (from == null) {
			select(walk.first(), false);
		} else if ((event.stateMask & SWT.CTRL) != 0) {
			nudge(direction);
		} else if ((event.stateMask & SWT.ALT) != 0) {
			select(direction == PositionConstants.NORTH ? walk.around(from) : direction == PositionConstants.SOUTH ? walk.inside(from) : null, false);
		} else {
			FigurePart start = from.key().kind() == FigureKind.LINE && box != null && box.getParent() != null ? box : from;
			select(walk.towards(start, direction), (event.stateMask & SWT.SHIFT) != 0);
		}
	}

	private void nudge(int direction) {
		int dx = direction == PositionConstants.WEST ? -STEP : direction == PositionConstants.EAST ? STEP : 0;
		int dy = direction == PositionConstants.NORTH ? -STEP : direction == PositionConstants.SOUTH ? STEP : 0;
		Gestures gestures = Gestures.of(viewer);
		Command command = gestures.nudge(viewer.getSelectedEditParts().stream().filter(FigurePart.class::isInstance).map(part -> ((FigurePart) part).key()).toList(), new Point(dx, dy));
		gestures.explain(command);
		if (command.canExecute()) {
			viewer.getEditDomain().getCommandStack().execute(command);
		}
	}

	private void edit(boolean nameOnly) {
		if (current() != null) {
			Gestures.of(viewer).editName(current().key(), nameOnly);
		}
	}

	private void enter() {
		if (current() != null && current().key().kind() == FigureKind.BADGE) {
			Gestures.of(viewer).fix(current().key());
		} else {
			edit(false);
		}
	}

	private void line(boolean back) {
		FigurePart from = current();
		if (from != null && from.key().kind() != FigureKind.LINE) {
			box = from;
		}
		if (box != null) {
			FigurePart line = walk().line(box.key().element(), from, back);
			select(line, false);
		}
	}
}
