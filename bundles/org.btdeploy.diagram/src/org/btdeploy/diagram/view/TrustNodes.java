package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Link;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.diagram.view.DomainAccounts.Account;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentPackage.Literals;
import org.btdeploy.model.Domain;
import org.btdeploy.model.DomainMember;
import org.btdeploy.model.HostInstance;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;
import org.btdeploy.model.Zone;
import org.eclipse.emf.ecore.EObject;

/** The boxes of the trust view: each domain with its domain controllers, and the accounts that live or are used in it. */
final class TrustNodes {
	private final Deployment deployment;
	private final Part part;
	private final Boxes boxes = new Boxes();
	private final DomainAccounts accounts;

	TrustNodes(Deployment deployment, Part part) {
		this.deployment = deployment;
		this.part = part;
		accounts = new DomainAccounts(deployment);
	}

	/** @return a box for each domain that is shown */
	Boxes build() {
		deployment.getElements().forEach(element -> {
			if (element instanceof Domain domain && Extent.of(domain).stream().anyMatch(part::shows)) {
				boxes.roots().add(box(domain));
			}
		});
		return boxes;
	}

	/** Puts the domains that no line touches into a frame of their own, where others are touched by one. */
	void setApart(List<Link> links) {
		Set<Node> touched = new HashSet<>();
		for (Link link : links) {
			touched.add(link.source());
			touched.add(link.target());
		}
		List<Node> apart = new ArrayList<>(boxes.roots());
		apart.removeAll(touched);
		if (touched.isEmpty() || apart.isEmpty()) {
			return;
		}
		NodeContent content = new NodeContent(Notation.of("no-trust"), Messages.get("TrustNodes_apart"));
		Node frame = boxes.sized("#apart", NodeKind.FRAME, content.detail(Messages.get("TrustNodes_apartDetail")));
		frame.setRank(Rank.OUTSIDE);
		boxes.roots().removeAll(apart);
		boxes.roots().add(frame);
		apart.forEach(frame::add);
	}

	/** @return whether the mark concerns what this view shows of the element */
	static boolean isAbout(EObject element, Mark mark) {
		if (element instanceof HostInstance) {
			return mark.finding() != null && mark.finding().feature() == Literals.HOST_INSTANCE__ACCOUNT;
		}
		return true;
	}

	private Node box(Domain domain) {
		NodeContent content = DomainBox.content(domain);
		if (domain.isNoActiveDirectory()) {
			content.detail(Messages.get("TrustNodes_noDirectory"));
		}
		Node box = boxes.put(domain, NodeKind.DOMAIN, content);
		box.setRank(Rank.of(domain));
		addControllers(domain, box);
		addAccounts(domain, box);
		return box;
	}

	private void addControllers(Domain domain, Node box) {
		for (DomainMember member : domain.getMembers()) {
			List<? extends DomainMember> members = member instanceof Zone zone ? zone.getServers() : List.of(member);
			for (DomainMember each : members) {
				if (each instanceof Server server && server.getRoles().contains(ServerRole.DOMAIN_CONTROLLER)) {
					NodeContent content = new NodeContent(Notation.server(List.of("domain-controller")), Labels.title(server));
					Labels.addDetails(server, content);
					box.add(boxes.put(server, NodeKind.CARD, content.tip(Labels.oneLine(server))));
				}
			}
		}
	}

	private void addAccounts(Domain domain, Node box) {
		NotationEntry notation = Notation.of("account");
		List<Account> living = accounts.living(domain);
		if (!living.isEmpty()) {
			NodeContent content = new NodeContent(notation, Messages.get("TrustNodes_living"));
			for (Account account : living) {
				List<String> users = account.domains().stream().filter(user -> user != domain).map(Labels::title).toList();
				String detail = users.isEmpty() ? Messages.get("TrustNodes_usedHere") : Messages.format("TrustNodes_usedIn", String.join(", ", users));
				content.row(new Row(null, notation, account.name(), null).withDetail(detail));
			}
			box.add(boxes.sized(ElementPaths.of(domain) + "#accounts", NodeKind.CARD, content));
		}
		List<Account> used = accounts.used(domain);
		if (!used.isEmpty()) {
			box.add(used(domain, used, notation));
		}
	}

	private Node used(Domain domain, List<Account> used, NotationEntry notation) {
		NodeContent content = new NodeContent(notation, Messages.get("TrustNodes_used"));
		for (Account account : used) {
			String path = ElementPaths.of(account.elements().get(0));
			content.row(new Row(path, notation, account.name(), null).withDetail(String.join(", ", account.services())));
		}
		Node card = boxes.sized(ElementPaths.of(domain) + "#services", NodeKind.CARD, content);
		for (Account account : used) {
			for (EObject element : account.elements()) {
				if (element instanceof HostInstance) {
					boxes.share(element, card);
				}
			}
		}
		return card;
	}
}
