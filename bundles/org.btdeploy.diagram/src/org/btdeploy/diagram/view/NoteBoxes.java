package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.Note;

/** Notes in views that show a part of a deployment: those about something that has a box there. */
final class NoteBoxes {
	private final Boxes boxes;

	NoteBoxes(Boxes boxes) {
		this.boxes = boxes;
	}

	/** @return the lines from the notes to what they are about */
	List<Link> add(Deployment deployment) {
		List<Link> links = new ArrayList<>();
		deployment.getElements().forEach(element -> {
			if (element instanceof Note note) {
				add(note, links);
			}
		});
		return links;
	}

	private void add(Note note, List<Link> links) {
		List<Node> subjects = note.getSubjects().stream().map(boxes::node).filter(node -> node != null).distinct().toList();
		if (subjects.isEmpty()) {
			return;
		}
		Node sheet = boxes.put(note, NodeKind.NOTE, new NodeContent(Notation.of("note"), note.getText() == null ? "" : note.getText()));
		boxes.roots().add(sheet);
		for (Node subject : subjects) {
			links.add(new Link(sheet.id() + "#" + subject.id(), sheet, subject, List.of(), List.of(), false,
					new LineStyle(null, LineKind.QUIET, false, null)));
		}
	}
}
