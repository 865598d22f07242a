package org.btdeploy.diagram.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Picture;
import org.btdeploy.diagram.scene.PictureSettings;
import org.btdeploy.diagram.scene.Scene;
import org.btdeploy.diagram.scene.SceneBuilder;
import org.btdeploy.diagram.scene.Shape;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleEngine;

/** A view of a deployment with the findings of all rules, as texts that tests compare. */
final class CheckedView {
	private final View view;

	/** @param body what stands in the deployment */
	CheckedView(ViewKind kind, String body) {
		Deployment deployment = DeploymentReader.parse("test", "deployment D {\n" + body + "}\n").deployment();
		view = Views.of(kind, deployment, Marks.of(RuleEngine.check(deployment, RuleConfiguration.defaults(), LocalDate.of(2026, 1, 1))), (owner, reference) -> "Ghost",
				ViewOptions.ALL);
	}

	View view() {
		return view;
	}

	/** @return the boxes as indented ids with title, details and rows */
	List<String> boxes() {
		List<String> boxes = new ArrayList<>();
		view.graph().roots().forEach(root -> add(root, "", boxes));
		return boxes;
	}

	private void add(Node node, String indent, List<String> boxes) {
		NodeContent content = view.contents().get(node);
		List<String> texts = new ArrayList<>(content.details());
		content.rows().forEach(row -> texts.add("  ".repeat(row.level()) + row.text() + (row.detail() == null ? "" : " (" + row.detail() + ")")
				+ (row.state() == null ? "" : " " + row.state())));
		String state = content.state() == null ? "" : " " + content.state();
		boxes.add(indent + node.kind() + " " + content.title() + state + (texts.isEmpty() ? "" : " " + texts));
		node.children().forEach(child -> add(child, indent + "  ", boxes));
	}

	/** @return the lines as titles of their ends with meaning and labels */
	List<String> lines() {
		List<String> lines = new ArrayList<>();
		for (Link link : view.graph().links()) {
			LineStyle style = (LineStyle) link.style();
			StringBuilder text = new StringBuilder(title(link.source())).append(" > ").append(title(link.target())).append(" ").append(style.kind());
			text.append(style.dashed() ? " dashed" : "");
			for (Chip chip : link.chips()) {
				ChipContent content = (ChipContent) chip.content();
				text.append(" ").append(content.words()).append(content.locked() ? "*" : "");
			}
			lines.add(text.toString());
		}
		return lines;
	}

	private String title(Node node) {
		return view.contents().get(node).title();
	}

	Node node(String title) {
		return find(view.graph().roots(), title);
	}

	NodeContent content(String title) {
		return view.contents().get(node(title));
	}

	private Node find(List<Node> nodes, String title) {
		for (Node node : nodes) {
			Node found = title(node).equals(title) ? node : find(node.children(), title);
			if (found != null) {
				return found;
			}
		}
		return null;
	}

	Scene scene() {
		NetworkLayout.layout(view.graph());
		return SceneBuilder.build(new Picture(view.graph(), view.contents(), PictureSettings.of("Title", "View")));
	}

	/** @return all texts of the picture */
	List<String> texts() {
		List<String> texts = new ArrayList<>();
		scene().figures().forEach(figure -> figure.shapes().forEach(shape -> {
			if (shape instanceof Shape.Text text) {
				texts.add(text.text());
			}
		}));
		return texts;
	}
}
