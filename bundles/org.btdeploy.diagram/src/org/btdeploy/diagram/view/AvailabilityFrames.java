package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.scene.NodeContent;
import org.btdeploy.diagram.scene.Row;
import org.btdeploy.model.AvailabilityGroup;
import org.btdeploy.model.BizTalkGroup;
import org.btdeploy.model.CommitMode;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.DeploymentElement;
import org.btdeploy.model.FailoverCluster;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.btdeploy.model.query.DeploymentIndex;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;
import org.btdeploy.model.query.ServerFacts;
import org.eclipse.emf.ecore.EObject;

/** The frames of the availability view: all that takes over from one another, each with how many of it may fail. */
final class AvailabilityFrames {
	private final DeploymentIndex index;
	private final Redundancy redundancy;
	private final List<List<Server>> alike;

	AvailabilityFrames(DeploymentIndex index, Redundancy redundancy) {
		this.index = index;
		this.redundancy = redundancy;
		alike = List.copyOf(gather());
	}

	/** @return clusters, farms and availability groups, then BizTalk servers with the same hosts */
	List<Frame> all() {
		List<Frame> frames = new ArrayList<>();
		for (DeploymentElement element : index.deployment().getElements()) {
			switch (element) {
				case FailoverCluster cluster -> frames.add(withSpare(frame(cluster), redundancy.spareNodes(cluster)));
				case NlbCluster nlb -> frames.add(equal(Frames.of(nlb)));
				case AvailabilityGroup group -> frames.add(frame(group));
				default -> { }
			}
		}
		frames.addAll(tiers());
		return frames;
	}

	/** The disks that all nodes share lie below them. */
	private static Frame frame(FailoverCluster cluster) {
		NodeContent content = new NodeContent(Notation.of("cluster"), Labels.title(cluster)).detail(Frames.mode(cluster));
		if (cluster.isSharedStorage()) {
			NotationEntry disks = Notation.of("shared-storage");
			content.row(new Row(null, disks, disks.label(), null));
		}
		return new Frame(cluster, cluster.getNodes(), content);
	}

	private static Frame frame(AvailabilityGroup group) {
		List<Server> members = new ArrayList<>();
		for (EObject place : Extent.of(group)) {
			if (place instanceof Server server) {
				members.add(server);
			}
		}
		NodeContent content = new NodeContent(Notation.of("availability-group"), Labels.title(group));
		if (!facts(group).isEmpty()) {
			content.detail(facts(group));
		}
		Frame frame = new Frame(group, members, content);
		return group.getCommitMode() == CommitMode.ASYNCHRONOUS ? frame : withSpare(frame, Redundancy.spareReplicas(members.size()));
	}

	/** @return how an availability group commits, and its listener; empty where neither is known */
	static String facts(AvailabilityGroup group) {
		List<String> facts = new ArrayList<>();
		if (group.getCommitMode() != null) {
			facts.add(Messages.get("AvailabilityFrames_" + group.getCommitMode().getLiteral()));
		}
		if (group.getListener() != null) {
			facts.add(Messages.format("AvailabilityFrames_listener", group.getListener()));
		}
		return String.join(", ", facts);
	}

	private Frame equal(Frame frame) {
		return withSpare(frame, redundancy.spareMembers(Known.of(frame.members())));
	}

	private static Frame withSpare(Frame frame, int spare) {
		frame.content().detail(spare(spare, Known.of(frame.members())));
		return frame;
	}

	/** Virtual machines on one physical computer fail together with it. */
	private static String spare(int spare, List<Server> members) {
		Set<Server> hosts = new HashSet<>();
		members.forEach(member -> hosts.add(Known.of(member.getHyperVHost())));
		if (hosts.size() == 1 && !hosts.contains(null)) {
			return Messages.format("AvailabilityFrames_sameHost", Labels.oneLine(members.get(0).getHyperVHost()));
		}
		return spare == 0 ? Messages.get("AvailabilityFrames_none") : Messages.format("AvailabilityFrames_spare", spare, members.size());
	}

	/** @return what the frame of a group of servers that are all alike says; null where they are not */
	String spare(BizTalkGroup group) {
		Set<Server> servers = index.serversOf(group);
		for (List<Server> tier : alike) {
			if (tier.size() > 1 && servers.size() == tier.size() && servers.containsAll(tier)) {
				return spare(redundancy.spareMembers(tier), tier);
			}
		}
		return null;
	}

	/** Servers that run the same hosts, with enabled instances, stand in for one another. */
	private Collection<List<Server>> gather() {
		Map<List<Object>, List<Server>> tiers = new LinkedHashMap<>();
		Map<Server, Set<HostFacts>> hosts = new LinkedHashMap<>();
		for (HostFacts host : index.hosts()) {
			if (!host.isClustered()) {
				redundancy.steady(host).forEach(server -> hosts.computeIfAbsent(server, any -> new LinkedHashSet<>()).add(host));
			}
		}
		for (ServerFacts facts : index.servers()) {
			if (hosts.containsKey(facts.server())) {
				tiers.computeIfAbsent(List.of(facts.server().eContainer(), hosts.get(facts.server())), any -> new ArrayList<>()).add(facts.server());
			}
		}
		return tiers.values();
	}

	/** Servers outside any domain that are all of their group have the frame of the group. */
	private boolean isWholeGroup(List<Server> servers) {
		return servers.get(0).eContainer() instanceof Deployment
			&& index.groups().stream().anyMatch(group -> spare(group) != null && index.serversOf(group).containsAll(servers));
	}

	private List<Frame> tiers() {
		List<Frame> frames = new ArrayList<>();
		for (List<Server> servers : alike) {
			if (servers.size() > 1 && !isWholeGroup(servers)) {
				NodeContent content = new NodeContent(Notation.of("tier"), Messages.get("AvailabilityFrames_tier"));
				frames.add(equal(new Frame(ElementPaths.of(servers.get(0)) + "#tier", null, servers, content)));
			}
		}
		return frames;
	}
}
