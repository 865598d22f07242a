package org.btdeploy.diagram.scene;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.font.TextStyle;
import org.btdeploy.diagram.graph.Insets;
import org.btdeploy.diagram.notation.Form;
import org.btdeploy.diagram.notation.Theme;
import org.btdeploy.diagram.notation.Tint;
import org.btdeploy.diagram.scene.Shape.Anchor;

/**
 * Domains, zones and frames: a box with its title at the upper left. The title of a domain begins below the lower half of a
 * firewall that sits on its upper border, so that neither covers the other, wherever the firewall stands.
 */
final class ContainerFigure {
	/** @param titleTop from the upper edge to the top of the title's capitals */
	private record Look(TextStyle style, double titleLeft, double titleTop, double side, double below, double most) {
	}

	private static final Look DOMAIN = new Look(Styles.DOMAIN_TITLE, 18, 20, 22, 22, 420);
	private static final Look ZONE = new Look(Styles.ZONE_TITLE, 14, 13, 16, 16, 260);
	private static final Look FRAME = new Look(Styles.FRAME_TITLE, 34, 11, 14, 14, 240);
	private static final double FRAME_ICON = 16;

	private ContainerFigure() {
	}

	private static Look look(Form form) {
		return form == Form.DOMAIN ? DOMAIN : form == Form.ZONE ? ZONE : FRAME;
	}

	private static TextBlock title(NodeContent content, Theme theme, double width) {
		Look look = look(content.notation().form());
		int color = theme == null ? 0 : titleColor(content, theme);
		double room = width - look.titleLeft - 14;
		TextBlock block = new TextBlock();
		block.add(content.title(), look.style, color, room, TextBlock.LINES, look.style.size() * 1.25, 0);
		for (String detail : content.details()) {
			block.add(detail, look == DOMAIN ? Styles.DOMAIN_DETAIL : Styles.ROLE, color, room, TextBlock.LINES, 13.5, 3);
		}
		return block;
	}

	private static int titleColor(NodeContent content, Theme theme) {
		if (content.notation().form() == Form.DOMAIN) {
			return theme.tint(tints(content).get(0)).title();
		}
		return theme.tint(Tint.CORPORATE).title();
	}

	private static List<Tint> tints(NodeContent content) {
		return content.tints().isEmpty() ? List.of(Tint.CUSTOM) : content.tints();
	}

	static Size leastSize(NodeContent content) {
		Look look = look(content.notation().form());
		double title = title(content, null, look.most).width();
		Insets insets = insets(content);
		double wanted = look.titleLeft + Styles.room(title, 14);
		for (Row row : content.rows()) {
			wanted = Math.max(wanted, RowFigure.wantedWidth(row, look.most) + 2 * (look.side - RowFigure.PADDING));
		}
		return new Size(Math.ceil(wanted), Math.ceil(insets.top() + insets.bottom() + 24));
	}

	/** Computed for a title as wide as {@link Look#most}; a box is never narrower than its title needs. */
	static Insets insets(NodeContent content) {
		Look look = look(content.notation().form());
		double top = Math.ceil(look.titleTop + title(content, null, look.most).height() + look.below * 0.75);
		return new Insets(top, look.side, look.below + rowsHeight(content), look.side);
	}

	/** Rows of a box stand at its bottom, below all that is in it. */
	private static double rowsHeight(NodeContent content) {
		double height = content.rows().isEmpty() ? 0 : RowFigure.GAP;
		for (Row row : content.rows()) {
			height += RowFigure.height(row, look(content.notation().form()).most) + RowFigure.GAP;
		}
		return height;
	}

	static List<Figure> rows(NodeContent content, Rect bounds, Theme theme) {
		double aside = look(content.notation().form()).side - RowFigure.PADDING;
		Rect inner = new Rect(bounds.x() + aside, bounds.y(), bounds.width() - 2 * aside, bounds.height());
		return RowFigure.drawAll(content.rows(), inner, bounds.bottom() - rowsHeight(content) - aside, theme);
	}

	/** @param nested whether it stands in another container, whose ground then shows through a frame */
	static List<Shape> draw(NodeContent content, Rect bounds, boolean nested, Theme theme) {
		List<Shape> shapes = new ArrayList<>(4);
		Form form = content.notation().form();
		Look look = look(form);
		if (form == Form.DOMAIN) {
			shapes.add(domainBox(content, bounds, theme));
		} else if (form == Form.ZONE) {
			shapes.add(new Shape.Box(bounds, 8, Paint.of(theme.surface().card()), Stroke.of(theme.surface().zone(), 1)));
		} else {
			shapes.add(frameBox(content, bounds, nested, theme));
			shapes.add(new Shape.Image(content.notation().icon(), new Rect(bounds.x() + 11, bounds.y() + 7, FRAME_ICON, FRAME_ICON),
					theme.ink(content.notation().ink()), 1));
		}
		title(content, theme, Math.max(bounds.width(), look.most)).draw(bounds.x() + look.titleLeft, bounds.y() + look.titleTop,
				Anchor.START, shapes);
		return shapes;
	}

	private static Shape frameBox(NodeContent content, Rect bounds, boolean nested, Theme theme) {
		if (nested && content.tints().isEmpty()) {
			return new Shape.Box(bounds, 10, Paint.NONE, Stroke.of(theme.surface().quiet(), 1.2));
		}
		Theme.TintColors colors = theme.tint(frameTint(content));
		return new Shape.Box(bounds, 10, Paint.of(colors.fill()), Stroke.of(colors.border(), 1.2));
	}

	private static Tint frameTint(NodeContent content) {
		if (!content.tints().isEmpty()) {
			return content.tints().get(0);
		}
		return switch (content.notation().ink()) {
			case BLUE -> Tint.SERVICE_INTERFACES;
			case GREEN -> Tint.SERVICES;
			case PURPLE -> Tint.DATA;
			default -> Tint.CORPORATE;
		};
	}

	private static Shape domainBox(NodeContent content, Rect bounds, Theme theme) {
		List<Integer> fills = new ArrayList<>(2);
		List<Integer> borders = new ArrayList<>(2);
		for (Tint tint : tints(content)) {
			fills.add(theme.tint(tint).fill());
			borders.add(theme.tint(tint).border());
		}
		return new Shape.Box(bounds, 12, Paint.blend(fills), new Stroke(Paint.blend(borders), 1.5, false));
	}
}
