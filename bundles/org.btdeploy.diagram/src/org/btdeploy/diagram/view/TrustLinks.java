package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.scene.LineKind;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.Trust;
import org.btdeploy.rules.security.MissingTrust;
import org.eclipse.emf.ecore.EObject;

/** The lines of the trust view: trusts as they are written, and those that the rules miss. */
final class TrustLinks {
	private record Pair(Node trusting, Node trusted) {
		Pair reversed() {
			return new Pair(trusted, trusting);
		}
	}

	private final Deployment deployment;
	private final Boxes boxes;
	private final Map<EObject, List<Mark>> marks;
	private final Ends ends;
	private final ElementPaths paths = new ElementPaths();

	TrustLinks(Deployment deployment, Boxes boxes, Map<EObject, List<Mark>> marks, UnresolvedNames unresolved) {
		this.deployment = deployment;
		this.boxes = boxes;
		this.marks = marks;
		ends = new Ends(boxes, unresolved);
	}

	/** @return one line for each pair of domains, or for both directions of it where they are equally good */
	List<Link> build() {
		Map<Pair, TrustLine> lines = new LinkedHashMap<>();
		deployment.getElements().forEach(element -> {
			if (element instanceof Trust trust) {
				add(trust, lines);
			}
		});
		marks.forEach((element, found) -> found.forEach(mark -> addMissing(element, mark, lines)));
		List<Link> links = new ArrayList<>();
		lines.forEach((pair, line) -> {
			TrustLine back = lines.get(pair.reversed());
			if (back == null || !line.isPlain() || !back.isPlain()) {
				links.add(line.link(pair.trusting(), pair.trusted()));
			} else if (!line.isTold() && !back.isTold()) {
				links.add(line.mutual(back, pair.trusting(), pair.trusted()));
			}
		});
		return links;
	}

	private void add(Trust trust, Map<Pair, TrustLine> lines) {
		if (isLeftOut(trust.getTrusting()) || isLeftOut(trust.getTrusted())) {
			return;
		}
		Node trusting = ends.of(trust, Literals.TRUST__TRUSTING);
		Node trusted = ends.of(trust, Literals.TRUST__TRUSTED);
		if (trusting != null && trusted != null && trusting != trusted) {
			List<Mark> found = marks.getOrDefault(trust, List.of());
			TrustLine line = new TrustLine(paths.path(trust), title(trusting), title(trusted), LineKind.TRUST, found);
			lines.merge(new Pair(trusting, trusted), line, (first, again) -> first);
		}
	}

	private boolean isLeftOut(Domain domain) {
		return domain != null && !domain.eIsProxy() && boxes.node(domain) == null;
	}

	private void addMissing(EObject trusting, Mark mark, Map<Pair, TrustLine> lines) {
		if (mark.finding() == null || !mark.finding().rule().id().equals(MissingTrust.ID)) {
			return;
		}
		for (EObject trusted : mark.finding().involved()) {
			Node from = boxes.node(trusting);
			Node to = trusted instanceof Domain ? boxes.node(trusted) : null;
			if (from != null && to != null) {
				String id = from.id() + "->" + to.id() + "#missing";
				lines.putIfAbsent(new Pair(from, to), new TrustLine(id, title(from), title(to), LineKind.MISSING, List.of(mark)));
			}
		}
	}

	private String title(Node node) {
		return boxes.contents().get(node).title();
	}
}
