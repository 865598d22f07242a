package org.btdeploy.diagram.drawio;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Rect;
import org.btdeploy.diagram.svg.XmlText;

/** Writes the cells of one page of draw.io: shapes and lines with their ids, labels, styles and geometry. */
final class Cells {
	/** The layer everything is on. */
	static final String LAYER = "1";

	/**
	 * What a cell says beside its shape.
	 *
	 * @param id wanted id; a cell gets another one where it is taken
	 * @param label HTML, empty for none
	 * @param tip shown to whoever points at it, null for none
	 * @param link address it leads to, null for none
	 */
	record Meaning(String id, String label, String tip, String link) {
	}

	private StringBuilder out;
	/** No cell may have the ids of the root and its layer. */
	private final Set<String> ids = new HashSet<>(List.of("0", LAYER));

	Cells(StringBuilder out) {
		this.out = out;
		out.append("<mxCell id=\"0\"/>\n<mxCell id=\"1\" parent=\"0\"/>\n");
	}

	/** Writes what follows elsewhere. */
	void redirect(StringBuilder other) {
		out = other;
	}

	/**
	 * Writes a shape.
	 *
	 * @param place relative to the upper left corner of its parent
	 * @param connectable whether lines can be drawn to it
	 * @return its id
	 */
	String vertex(Meaning meaning, Style style, String parent, Rect place, boolean connectable) {
		String id = begin(meaning, style, parent, connectable ? " vertex=\"1\"" : " vertex=\"1\" connectable=\"0\"");
		out.append("<mxGeometry");
		rect(place);
		out.append(" as=\"geometry\"/>");
		end(meaning);
		return id;
	}

	/**
	 * Writes a label of a line.
	 *
	 * @param along where on the line it is, from -1 at its source to 1 at its target
	 * @param place its size, and where its corner is from that point
	 */
	void edgeLabel(Meaning meaning, Style style, String edge, double along, Rect place) {
		begin(meaning, style, edge, " vertex=\"1\" connectable=\"0\"");
		out.append("<mxGeometry x=\"").append(Math.round(along * 10000) / 10000.0).append("\" relative=\"1\"");
		attribute(" width=\"", place.width());
		attribute(" height=\"", place.height());
		out.append(" as=\"geometry\">");
		point(new Point(place.x(), place.y()), " as=\"offset\"");
		out.append("</mxGeometry>");
		end(meaning);
	}

	/**
	 * Writes a line.
	 *
	 * @param source id of the cell it starts at, null for none
	 * @param target id of the cell it ends at, null for none
	 * @param points all its corners from start to end
	 * @return its id
	 */
	String edge(Meaning meaning, Style style, String source, String target, List<Point> points) {
		StringBuilder ends = new StringBuilder(" edge=\"1\"");
		terminal(" source=\"", source, ends);
		terminal(" target=\"", target, ends);
		String id = begin(meaning, style, LAYER, ends.toString());
		out.append("<mxGeometry relative=\"1\" as=\"geometry\">");
		point(points.getFirst(), " as=\"sourcePoint\"");
		point(points.getLast(), " as=\"targetPoint\"");
		if (points.size() > 2) {
			out.append("<Array as=\"points\">");
			points.subList(1, points.size() - 1).forEach(point -> point(point, ""));
			out.append("</Array>");
		}
		out.append("</mxGeometry>");
		end(meaning);
		return id;
	}

	private static void terminal(String attribute, String id, StringBuilder ends) {
		if (id != null) {
			ends.append(attribute);
			XmlText.escaped(ends, id);
			ends.append('"');
		}
	}

	private String begin(Meaning meaning, Style style, String parent, String kind) {
		String id = unique(meaning.id());
		boolean wrapped = isWrapped(meaning);
		out.append(wrapped ? "<UserObject label=\"" : "<mxCell value=\"");
		XmlText.escaped(out, meaning.label());
		text("\" id=\"", id);
		if (wrapped) {
			if (meaning.tip() != null) {
				text("\" tooltip=\"", meaning.tip());
			}
			if (meaning.link() != null) {
				text("\" link=\"", meaning.link());
			}
			out.append("\">\n<mxCell style=\"");
			XmlText.escaped(out, style.toString());
		} else {
			text("\" style=\"", style.toString());
		}
		text("\" parent=\"", parent);
		out.append('"').append(kind).append('>');
		return id;
	}

	private void text(String prefix, String value) {
		out.append(prefix);
		XmlText.escaped(out, value);
	}

	private static boolean isWrapped(Meaning meaning) {
		return meaning.tip() != null || meaning.link() != null;
	}

	private void end(Meaning meaning) {
		out.append(isWrapped(meaning) ? "</mxCell>\n</UserObject>\n" : "</mxCell>\n");
	}

	/** Names of the language do not end with a hyphen. */
	private String unique(String wanted) {
		String id = wanted;
		for (int i = 2; !ids.add(id); i++) {
			id = wanted + "-" + i + "-";
		}
		return id;
	}

	private void rect(Rect rect) {
		attribute(" x=\"", rect.x());
		attribute(" y=\"", rect.y());
		attribute(" width=\"", rect.width());
		attribute(" height=\"", rect.height());
	}

	private void point(Point point, String role) {
		out.append("<mxPoint");
		attribute(" x=\"", point.x());
		attribute(" y=\"", point.y());
		out.append(role).append("/>");
	}

	private void attribute(String prefix, double value) {
		out.append(prefix);
		XmlText.number(out, value);
		out.append('"');
	}
}
