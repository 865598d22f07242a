package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.graph.NodeKind;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/** Decides which servers get a frame around them, and makes it. */
final class Framing {
	private final Boxes boxes;
	/** By the box of the first member, since every box asks for its own. */
	private final Map<EObject, List<Frame>> candidates = new HashMap<>();

	Framing(List<Frame> frames, Boxes boxes) {
		this.boxes = boxes;
		for (Frame frame : frames) {
			if (frame.members().size() > 1 && stayTogether(frame.members())) {
				candidates.computeIfAbsent(frame.members().get(0).eContainer(), any -> new ArrayList<>()).add(frame);
			}
		}
	}

	private static boolean stayTogether(List<Server> members) {
		Set<EObject> owners = new HashSet<>();
		for (Server member : members) {
			owners.add(member.eContainer());
		}
		return owners.size() == 1;
	}

	/**
	 * @param servers servers of one box that are drawn
	 * @return the frame around each of them that has one
	 */
	Map<Server, Node> of(List<Server> servers) {
		Map<Server, Node> frames = new HashMap<>();
		Set<Server> here = new HashSet<>(servers);
		for (Frame frame : servers.isEmpty() ? List.<Frame>of() : candidates.getOrDefault(servers.get(0).eContainer(), List.of())) {
			Set<Server> members = new LinkedHashSet<>(frame.members());
			int all = members.size();
			if (frames.keySet().stream().noneMatch(members::contains) && members.removeIf(here::contains)) {
				if (!members.isEmpty()) {
					frame.content().detail(Messages.format("Framing_partly", all - members.size(), all));
				}
				Node node = frame.element() == null ? boxes.sized(frame.id(), NodeKind.FRAME, frame.content())
					: boxes.put(frame.element(), NodeKind.FRAME, frame.content());
				frame.members().stream().filter(here::contains).forEach(server -> frames.put(server, node));
			}
		}
		return frames;
	}
}
