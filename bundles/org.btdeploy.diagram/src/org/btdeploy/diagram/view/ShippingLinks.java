package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Chip;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.ChipContent;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.diagram.scene.LineStyle;
import org.btdeploy.diagram.scene.NodeSizes;
import org.btdeploy.diagram.scene.Size;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.LogShipping;
import org.btdeploy.model.query.Known;
import org.eclipse.emf.ecore.EObject;

/** The lines of log shipping: one from the frame around all sources, or one from each. */
final class ShippingLinks {
	private final Boxes boxes;
	private final Ends ends;

	ShippingLinks(Boxes boxes) {
		this.boxes = boxes;
		ends = new Ends(boxes, UnresolvedNames.UNKNOWN);
	}

	List<Link> of(Deployment deployment) {
		List<Link> links = new ArrayList<>();
		deployment.getElements().forEach(element -> {
			if (element instanceof LogShipping shipping && Known.of(shipping.getDestination()) != null) {
				add(shipping, links);
			}
		});
		return links;
	}

	private void add(LogShipping shipping, List<Link> links) {
		Node target = boxes.node(shipping.getDestination());
		Set<Node> sources = new LinkedHashSet<>();
		for (EObject source : Known.of(shipping.getSources())) {
			Node box = ends.of(source);
			if (box != null) {
				sources.add(box.parent() != null && box.parent().id().equals(DataFrames.sources(shipping)) ? box.parent() : box);
			}
		}
		for (Node source : sources) {
			if (target != null && !isInside(target, source) && !isInside(source, target)) {
				links.add(link(shipping, source, target, links.isEmpty() || sources.size() < 3));
			}
		}
	}

	private static boolean isInside(Node node, Node box) {
		for (Node around = node; around != null; around = around.parent()) {
			if (around == box) {
				return true;
			}
		}
		return false;
	}

	private static Link link(LogShipping shipping, Node source, Node target, boolean labelled) {
		String element = ElementPaths.of(shipping);
		String tip = Labels.oneLine(shipping);
		List<Chip> chips = List.of();
		if (labelled) {
			ChipContent content = new ChipContent(element, List.of(Messages.get("ShippingLinks_chip")), tip, LineKind.SHIPPING);
			Size size = NodeSizes.of(content);
			chips = List.of(new Chip(size.width(), size.height(), content));
		}
		return new Link(element + "#" + source.id(), source, target, List.of(), chips, true, new LineStyle(element, LineKind.SHIPPING, false, tip));
	}
}
