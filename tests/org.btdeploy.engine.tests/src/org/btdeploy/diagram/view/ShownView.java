package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;

/** A view of a small deployment, told as text for tests. */
final class ShownView {
	final Deployment deployment;
	final View view;

	ShownView(ViewKind kind, String body) {
		deployment = DeploymentReader.parse("test", "deployment D {\n" + body + "}\n").deployment();
		view = Views.of(kind, deployment, Map.of(), UnresolvedNames.UNKNOWN, ViewOptions.ALL);
	}

	/** @return ids of all boxes, those inside others behind them */
	List<String> boxes() {
		List<String> ids = new ArrayList<>();
		add(view.graph().roots(), ids);
		return ids;
	}

	private static void add(List<Node> nodes, List<String> ids) {
		for (Node node : nodes) {
			ids.add(node.id());
			add(node.children(), ids);
		}
	}

	Node node(String id) {
		return find(view.graph().roots(), id);
	}

	private static Node find(List<Node> nodes, String id) {
		for (Node node : nodes) {
			Node found = node.id().equals(id) ? node : find(node.children(), id);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	NodeContent content(String id) {
		return view.contents().get(node(id));
	}

	/** @return "text | detail | note | state" of each row, without what is not there */
	List<String> rows(String id) {
		List<String> rows = new ArrayList<>();
		for (Row row : content(id).rows()) {
			List<String> parts = new ArrayList<>(List.of(row.text()));
			for (Object part : new Object[] { row.detail(), row.note(), row.state() }) {
				if (part != null) {
					parts.add(part.toString());
				}
			}
			rows.add(String.join(" | ", parts));
		}
		return rows;
	}

	/** @return "source > target [words]" of each line, with "-" for those without arrow */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Link link : view.graph().links()) {
			String words = link.chips().stream().map(Chip::content).map(ChipContent.class::cast).map(chip -> chip.words().toString()).collect(Collectors.joining());
			lines.add(link.source().id() + (link.arrow() ? " > " : " - ") + link.target().id() + (words.isEmpty() ? "" : " " + words));
		}
		return lines;
	}
}
