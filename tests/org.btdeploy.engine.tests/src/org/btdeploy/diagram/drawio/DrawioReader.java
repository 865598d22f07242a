package org.btdeploy.diagram.drawio;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;

import org.btdeploy.diagram.graph.Point;
import org.btdeploy.diagram.scene.Rect;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads draw.io files as mxGraph does: places relative to parents, ends of lines by their styles, labels along lines. */
final class DrawioReader {
	/** A cell of the file. */
	record Cell(String id, String parent, String label, String tip, String link, Map<String, String> style, boolean isEdge, String source, String target,
			Element geometry) {
		/** @return its label without markup */
		String text() {
			return label.replaceAll("<[^>]*>", "").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
		}

		/** @return a spacing of its style in whole points, as draw.io reads it */
		int spacing(String key) {
			return (int) Double.parseDouble(style.getOrDefault(key, "0"));
		}
	}

	private final Map<String, Cell> cells = new LinkedHashMap<>();
	private final List<Cell> all = new ArrayList<>();
	private final List<String> pages = new ArrayList<>();

	DrawioReader(byte[] file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
		Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
		NodeList diagrams = document.getElementsByTagName("diagram");
		for (int i = 0; i < diagrams.getLength(); i++) {
			pages.add(((Element) diagrams.item(i)).getAttribute("name"));
		}
		NodeList found = ((Element) diagrams.item(0)).getElementsByTagName("mxCell");
		for (int i = 0; i < found.getLength(); i++) {
			Cell cell = cell((Element) found.item(i));
			all.add(cell);
			cells.put(cell.id(), cell);
		}
	}

	private static Cell cell(Element cell) {
		Element object = (Element) cell.getParentNode();
		boolean wrapped = object.getTagName().equals("UserObject");
		Element named = wrapped ? object : cell;
		NodeList geometry = cell.getElementsByTagName("mxGeometry");
		return new Cell(named.getAttribute("id"), cell.getAttribute("parent"), named.getAttribute(wrapped ? "label" : "value"), named.getAttribute("tooltip"),
				named.getAttribute("link"), style(cell.getAttribute("style")), cell.getAttribute("edge").equals("1"), text(cell, "source"),
				text(cell, "target"), (Element) geometry.item(0));
	}

	private static String text(Element element, String attribute) {
		return element.hasAttribute(attribute) ? element.getAttribute(attribute) : null;
	}

	private static Map<String, String> style(String style) {
		Map<String, String> map = new HashMap<>();
		for (String pair : style.split(";")) {
			int equals = pair.indexOf('=');
			map.put(equals < 0 ? pair : pair.substring(0, equals), equals < 0 ? "" : pair.substring(equals + 1));
		}
		return map;
	}

	List<String> pages() {
		return pages;
	}

	/** @return all, also those that share an id */
	List<Cell> cells() {
		return all;
	}

	/** @return null if there is none */
	Cell cell(String id) {
		return cells.get(id);
	}

	/** @return where a shape or label is on the page */
	Rect place(Cell cell) {
		Element geometry = cell.geometry();
		double width = number(geometry, "width");
		double height = number(geometry, "height");
		Cell parent = cells.get(cell.parent());
		if (parent.isEdge()) {
			Point on = along(points(parent), number(geometry, "x"));
			Element offset = (Element) geometry.getElementsByTagName("mxPoint").item(0);
			return new Rect(on.x() + number(offset, "x"), on.y() + number(offset, "y"), width, height);
		}
		Rect origin = parent.geometry() == null ? new Rect(0, 0, 0, 0) : place(parent);
		return new Rect(origin.x() + number(geometry, "x"), origin.y() + number(geometry, "y"), width, height);
	}

	private static Point along(List<Point> points, double position) {
		double length = 0;
		for (int i = 1; i < points.size(); i++) {
			length += Math.hypot(points.get(i).x() - points.get(i - 1).x(), points.get(i).y() - points.get(i - 1).y());
		}
		double left = (position + 1) / 2 * length;
		for (int i = 1; i < points.size(); i++) {
			Point a = points.get(i - 1);
			Point b = points.get(i);
			double segment = Math.hypot(b.x() - a.x(), b.y() - a.y());
			if (left <= segment || i == points.size() - 1) {
				double t = segment == 0 ? 0 : left / segment;
				return new Point(a.x() + t * (b.x() - a.x()), a.y() + t * (b.y() - a.y()));
			}
			left -= segment;
		}
		return points.getFirst();
	}

	/** @return the corners of a line with both ends */
	List<Point> points(Cell edge) {
		List<Point> points = new ArrayList<>();
		NodeList found = edge.geometry().getElementsByTagName("mxPoint");
		for (int i = 2; i < found.getLength(); i++) {
			points.add(point((Element) found.item(i)));
		}
		points.addFirst(edge.source() == null ? point((Element) found.item(0)) : end(edge, cells.get(edge.source()), "exit"));
		points.addLast(edge.target() == null ? point((Element) found.item(1)) : end(edge, cells.get(edge.target()), "entry"));
		return points;
	}

	private Point end(Cell edge, Cell box, String end) {
		Rect place = place(box);
		return new Point(place.x() + Double.parseDouble(edge.style().get(end + "X")) * place.width(),
				place.y() + Double.parseDouble(edge.style().get(end + "Y")) * place.height());
	}

	private static Point point(Element point) {
		return new Point(number(point, "x"), number(point, "y"));
	}

	private static double number(Element element, String attribute) {
		return element.hasAttribute(attribute) ? Double.parseDouble(element.getAttribute(attribute)) : 0;
	}
}
