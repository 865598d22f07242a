package org.btdeploy.proof;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.graph.Graph;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.Point;

/**
 * The same picture as Graphviz's dot draws it: boxes within boxes are its clusters, firewalls are nodes, each stretch of a link from stop to stop
 * is an edge, equal ones once; an edge to a box with content ends at the border of its cluster. Labels, which cost room, are spared it.
 */
final class Dot {
	private static final double INCH = 72;
	private final Graph graph;
	private final Map<Node, String> names = new IdentityHashMap<>();
	private final StringBuilder text = new StringBuilder();

	private Dot(Graph graph) {
		this.graph = graph;
	}

	/** @return the lines dot draws */
	static List<List<Point>> lines(Graph graph) throws IOException, InterruptedException {
		return parse(run(new Dot(graph).write()));
	}

	private String write() {
		text.append("digraph g {\ncompound=true; splines=polyline;\nnode [shape=box fixedsize=true label=\"\"];\n");
		graph.roots().forEach(this::node);
		Set<String> edges = new LinkedHashSet<>();
		for (Link link : graph.links()) {
			Node from = link.source();
			for (Node stop : link.via()) {
				edges.add(edge(from, stop));
				from = stop;
			}
			edges.add(edge(from, link.target()));
		}
		edges.forEach(text::append);
		return text.append("}\n").toString();
	}

	private void node(Node node) {
		String name = "n" + names.size();
		names.put(node, name);
		if (node.kind().isContainer()) {
			text.append("subgraph cluster_").append(name).append(" {\n").append(name).append(" [shape=point style=invis width=0.01];\n");
			node.children().forEach(this::node);
			text.append("}\n");
		} else {
			text.append(String.format(Locale.ROOT, "%s [width=%.3f height=%.3f];%n", name, node.width() / INCH, node.height() / INCH));
		}
	}

	private String edge(Node from, Node to) {
		String head = to.kind().isContainer() && !contains(to, from) ? " lhead=cluster_" + names.get(to) : "";
		String tail = from.kind().isContainer() && !contains(from, to) ? " ltail=cluster_" + names.get(from) : "";
		return names.get(from) + " -> " + names.get(to) + " [" + head + tail + "];\n";
	}

	private static boolean contains(Node box, Node node) {
		for (Node around = node; around != null; around = around.parent()) {
			if (around == box) {
				return true;
			}
		}
		return false;
	}

	private static String run(String input) throws IOException, InterruptedException {
		Process dot;
		try {
			dot = new ProcessBuilder("dot", "-Tplain").redirectError(ProcessBuilder.Redirect.DISCARD).start();
		} catch (IOException e) {
			throw new IOException("dot cannot be started, with which our pictures are compared: install the Debian package graphviz (apt-get install graphviz)", e);
		}
		try (OutputStream out = dot.getOutputStream()) {
			out.write(input.getBytes(StandardCharsets.UTF_8));
		}
		String output = new String(dot.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		if (dot.waitFor() != 0) {
			throw new IOException("dot ended with code " + dot.exitValue());
		}
		return output;
	}

	/** Reads lines of the form: edge tail head n x1 y1 … xn yn style color, where the points are those of Bézier curves. */
	private static List<List<Point>> parse(String output) {
		List<List<Point>> lines = new ArrayList<>();
		for (String line : output.split("\n")) {
			String[] words = line.split(" ");
			if (words[0].equals("edge")) {
				List<Point> points = new ArrayList<>();
				int count = Integer.parseInt(words[3]);
				// of a polyline every third point is a corner, the others lie between
				for (int i = 0; i < count; i += 3) {
					points.add(new Point(Double.parseDouble(words[4 + 2 * i]), Double.parseDouble(words[5 + 2 * i])));
				}
				lines.add(points);
			}
		}
		return lines;
	}
}
