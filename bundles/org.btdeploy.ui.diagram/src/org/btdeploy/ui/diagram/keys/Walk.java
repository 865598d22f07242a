package org.btdeploy.ui.diagram.keys;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.btdeploy.diagram.scene.FigureKind;
import org.btdeploy.ui.diagram.paint.SceneFigure;
import org.btdeploy.ui.diagram.parts.FigurePart;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/**
 * From one figure to another with keys: to the nearest one in a direction, into a box and out of it, to the next one in reading
 * order, along the lines of a box.
 */
public final class Walk {
	/** How much further something beside the way counts than something on it. */
	private static final int ASIDE = 3;

	private final List<FigurePart> figures = new ArrayList<>();

	/** @param parts of one picture, in paint order */
	public Walk(List<?> parts) {
		for (Object part : parts) {
			if (part instanceof FigurePart figure && figure.key().element() != null && figure.isSelectable()) {
				figures.add(figure);
			}
		}
	}

	private static Rectangle core(FigurePart part) {
		return ((SceneFigure) part.getFigure()).core();
	}

	private static boolean isBox(FigurePart part) {
		FigureKind kind = part.key().kind();
		return kind.isContainer() || kind.isSolid() || kind == FigureKind.ROW;
	}

	private static boolean isIn(FigurePart inner, FigurePart outer) {
		return inner != outer && core(outer).contains(core(inner)) && !core(inner).equals(core(outer));
	}

	/** @return the innermost box around the figure, null if it stands on the paper */
	public FigurePart around(FigurePart part) {
		return boxes().stream().filter(box -> isIn(part, box)).min(Comparator.comparingInt(box -> core(box).width * core(box).height)).orElse(null);
	}

	private List<FigurePart> boxes() {
		return figures.stream().filter(Walk::isBox).toList();
	}

	/** @return the first figure in the box, null if it is empty */
	public FigurePart inside(FigurePart box) {
		return inOrder(boxes().stream().filter(part -> around(part) == box).toList()).stream().findFirst().orElse(null);
	}

	/** @return the first box of the picture, null for an empty one */
	public FigurePart first() {
		return inOrder(boxes().stream().filter(part -> part.key().kind() != FigureKind.ROW).toList()).stream().findFirst().orElse(null);
	}

	private static List<FigurePart> inOrder(List<FigurePart> parts) {
		return parts.stream().sorted(Comparator.<FigurePart>comparingInt(part -> core(part).y).thenComparingInt(part -> core(part).x)
			.thenComparingInt(part -> -core(part).width)).toList();
	}

	/** @return the next figure in reading order, boxes before what is in them, lines at the end; round and round */
	public FigurePart next(FigurePart from, boolean back) {
		List<FigurePart> all = new ArrayList<>();
		addTree(null, all);
		figures.stream().filter(part -> part.key().kind() == FigureKind.LINE).forEach(all::add);
		int at = all.indexOf(from);
		return all.isEmpty() ? null : all.get(Math.floorMod(at < 0 ? (back ? -1 : 0) : at + (back ? -1 : 1), all.size()));
	}

	private void addTree(FigurePart box, List<FigurePart> all) {
		for (FigurePart part : inOrder(boxes().stream().filter(one -> around(one) == box).toList())) {
			all.add(part);
			addTree(part, all);
		}
	}

	/** @return the nearest box in the direction that is not around or in this one, rows only from rows; null if there is none */
	public FigurePart towards(FigurePart from, int direction) {
		boolean row = from.key().kind() == FigureKind.ROW;
		FigurePart found = nearest(from, direction, boxes().stream().filter(part -> row ? around(part) == around(from) : isPeer(part, from)).toList());
		return found == null && row ? towards(around(from), direction) : found;
	}

	/** Boxes with something in them are entered, not stopped at, unless one comes from such a box. */
	private boolean isPeer(FigurePart part, FigurePart from) {
		if (part.key().kind() == FigureKind.ROW || isIn(part, from) || isIn(from, part)) {
			return false;
		}
		boolean whole = from.key().kind().isContainer();
		return whole ? around(part) == around(from) : !part.key().kind().isContainer() || inside(part) == null;
	}

	private static FigurePart nearest(FigurePart from, int direction, List<FigurePart> parts) {
		Point start = core(from).getCenter();
		FigurePart best = null;
		int least = Integer.MAX_VALUE;
		for (FigurePart part : parts) {
			Point end = core(part).getCenter();
			boolean upright = direction == PositionConstants.NORTH || direction == PositionConstants.SOUTH;
			int ahead = switch (direction) {
				case PositionConstants.NORTH -> start.y - end.y;
				case PositionConstants.SOUTH -> end.y - start.y;
				case PositionConstants.WEST -> start.x - end.x;
				default -> end.x - start.x;
			};
			int aside = upright ? Math.abs(end.x - start.x) : Math.abs(end.y - start.y);
			boolean isAhead = ahead > 4 && (upright ? beyond(core(from).y, core(from).bottom(), core(part).y, core(part).bottom(), aside, ahead)
				: beyond(core(from).x, core(from).right(), core(part).x, core(part).right(), aside, ahead));
			if (part != from && isAhead && ahead + ASIDE * aside < least) {
				best = part;
				least = ahead + ASIDE * aside;
			}
		}
		return best;
	}

	/** Something whose extent along the way overlaps counts only if it is more ahead than aside. */
	private static boolean beyond(int start, int end, int otherStart, int otherEnd, int aside, int ahead) {
		boolean apart = otherStart >= end - 2 || otherEnd <= start + 2;
		return apart || ahead > aside;
	}

	/** @return the next line that begins or ends at the box, or after the given line; null if it has none */
	public FigurePart line(String element, FigurePart after, boolean back) {
		List<FigurePart> lines = figures.stream().filter(part -> part.key().kind() == FigureKind.LINE && touches(part, element)).toList();
		int at = lines.indexOf(after);
		return lines.isEmpty() ? null : lines.get(Math.floorMod(at < 0 ? 0 : at + (back ? -1 : 1), lines.size()));
	}

	private boolean touches(FigurePart line, String element) {
		return figures.stream().filter(part -> isBox(part) && part.key().element().equals(element)).anyMatch(box -> {
			Rectangle near = core(box).getExpanded(3, 3);
			return ends(line).stream().anyMatch(near::contains);
		});
	}

	private static List<Point> ends(FigurePart line) {
		List<Point> ends = new ArrayList<>();
		line.shown().shapes().forEach(shape -> {
			if (shape instanceof org.btdeploy.diagram.scene.Shape.Line path && !path.points().isEmpty()) {
				ends.add(new Point((int) path.points().getFirst().x(), (int) path.points().getFirst().y()));
				ends.add(new Point((int) path.points().getLast().x(), (int) path.points().getLast().y()));
			}
		});
		return ends;
	}
}
