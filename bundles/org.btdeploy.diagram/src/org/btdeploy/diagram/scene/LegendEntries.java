package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.diagram.notation.NodeState;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Tint;

/** Collects which signs occur in a picture, so that the legend explains these and no others. */
final class LegendEntries {
	private static final double ROW = 30;
	private static final double BADGE = 18;

	private final Set<Initiator> initiators = EnumSet.noneOf(Initiator.class);
	private final Set<NodeState> states = EnumSet.noneOf(NodeState.class);
	private final Set<Severity> severities = EnumSet.noneOf(Severity.class);
	private final Set<LineKind> lines = EnumSet.noneOf(LineKind.class);
	private final Set<NotationEntry> rows = new TreeSet<>(Comparator.comparingInt(Notation.all()::indexOf));
	private final Map<NotationEntry, Tint> tints = new HashMap<>();
	private boolean locked;
	private boolean dashed;

	private LegendEntries() {
	}

	static List<LegendEntry> of(Picture picture) {
		LegendEntries found = new LegendEntries();
		for (NodeContent content : picture.contents().values()) {
			found.add(content);
		}
		for (Link link : picture.graph().links()) {
			found.add(link);
		}
		return found.list(picture.settings().theme());
	}

	private void add(NodeContent content) {
		if (content.state() != null) {
			states.add(content.state());
		}
		for (Row row : content.rows()) {
			if (row.state() != null) {
				states.add(row.state());
			}
			if (row.tint() != null) {
				rows.add(row.notation());
				tints.put(row.notation(), row.tint());
			}
		}
		for (Badge badge : content.badges()) {
			severities.add(badge.severity());
		}
	}

	private void add(Link link) {
		if (link.style() instanceof LineStyle style) {
			lines.add(style.kind());
			dashed |= style.dashed() && style.kind() != LineKind.ACCEPTED;
		}
		for (Chip chip : link.chips()) {
			if (chip.content() instanceof ChipContent content) {
				initiators.add(content.initiator());
				locked |= content.locked();
			}
		}
	}

	private List<LegendEntry> list(Theme theme) {
		List<LegendEntry> list = new ArrayList<>(8);
		for (Initiator initiator : initiators) {
			if (initiator != Initiator.NONE) {
				list.add(chip(Messages.get("Legend_" + initiator.name()), "Legend_protocol", initiator, false, theme));
			}
		}
		if (locked) {
			Initiator shown = initiators.contains(Initiator.BIZTALK) ? Initiator.BIZTALK : initiators.iterator().next();
			list.add(chip(Messages.get("Legend_locked"), "Legend_lock", shown, true, theme));
		}
		if (dashed) {
			list.add(line("Legend_dashed", Stroke.dashed(theme.surface().line(), 1.6)));
		}
		for (LineKind kind : lines) {
			if (kind != LineKind.NORMAL && kind != LineKind.QUIET) {
				list.add(LegendLines.of(kind, theme));
			}
		}
		for (NotationEntry notation : rows) {
			list.add(row(new Row(null, notation, "", null).withTint(tints.get(notation)), theme));
		}
		for (NodeState state : states) {
			list.add(card(state, theme));
		}
		for (Severity severity : severities) {
			list.add(badge(severity, theme));
		}
		return list;
	}

	private static LegendEntry chip(String text, String word, Initiator initiator, boolean lock, Theme theme) {
		ChipContent content = new ChipContent(null, List.of(Messages.get(word)), initiator, lock, null);
		Size size = ChipFigure.size(content);
		return new LegendEntry(text, size.width(),
				(area, shapes) -> shapes.addAll(ChipFigure.draw(content, new Rect(area.x(), area.y(), size.width(), size.height()), theme)));
	}

	private static LegendEntry line(String key, Stroke stroke) {
		return new LegendEntry(Messages.get(key), LegendLines.LENGTH, (area, shapes) -> shapes.add(new Shape.Line(
				List.of(new Point(area.x(), area.centerY()), new Point(area.right(), area.centerY())), 0, stroke)));
	}

	private static LegendEntry row(Row row, Theme theme) {
		return new LegendEntry(row.notation().label(), ROW, (area, shapes) -> {
			shapes.add(RowFigure.ground(row, area, theme));
			shapes.add(RowFigure.icon(row, area, theme));
		});
	}

	private static LegendEntry card(NodeState state, Theme theme) {
		int border = state.isWrong() ? theme.surface().wrong() : theme.surface().quiet();
		int fill = state == NodeState.PASSIVE ? theme.surface().faded() : theme.surface().card();
		Stroke stroke = new Stroke(Paint.of(border), state == NodeState.ALONE ? 1.6 : 1, state.isDashed());
		return new LegendEntry(Messages.get("Legend_" + state.name()), LegendLines.LENGTH, (area, shapes) -> shapes
				.add(new Shape.Box(new Rect(area.x(), area.y() + 1, area.width(), 18), 5, Paint.of(fill), stroke)));
	}

	private static LegendEntry badge(Severity severity, Theme theme) {
		int color = theme.badge(severity);
		return new LegendEntry(Messages.get("Legend_" + severity.name()), BADGE, (area, shapes) -> shapes
				.add(new Shape.Image(severity.icon(), new Rect(area.x(), area.y() + 1, BADGE, BADGE), color, 1)));
	}
}
