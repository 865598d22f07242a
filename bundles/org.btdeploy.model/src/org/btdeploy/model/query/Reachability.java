package org.btdeploy.model.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.btdeploy.model.Connection;
import org.btdeploy.model.Endpoint;
import org.btdeploy.model.Firewall;
import org.btdeploy.model.Host;
import org.btdeploy.model.NlbCluster;
import org.btdeploy.model.Server;
import org.eclipse.emf.ecore.EObject;

/**
 * Who reaches whom through which firewalls, following the drawn connections from their sources to their targets. A host and
 * the servers that run it are one and the same for this: what arrives at the one can leave from the other.
 */
public final class Reachability {
	/**
	 * An element that can be reached.
	 *
	 * @param end the element
	 * @param path the connections on a shortest way to it, in their order
	 */
	public record Reached(Endpoint end, List<Connection> path) {
		/** @return the known firewalls on the way, in their order */
		public List<Firewall> firewalls() {
			List<Firewall> passed = new ArrayList<>();
			for (Connection connection : path) {
				passed.addAll(Known.of(connection.getVia()));
			}
			return passed;
		}
	}

	private record Step(Connection connection, EObject before) {
	}

	private final DeploymentIndex deployment;
	private final Map<EObject, Step> steps = new LinkedHashMap<>();

	private Reachability(DeploymentIndex deployment) {
		this.deployment = deployment;
	}

	/** @return everything that can be reached from the element, nearest first; the element itself is not in it */
	public static List<Reached> from(Endpoint start, DeploymentIndex deployment) {
		Reachability search = new Reachability(deployment);
		search.spread(start);
		List<Reached> reached = new ArrayList<>();
		for (EObject end : search.steps.keySet()) {
			if (end != start && end instanceof Endpoint endpoint) {
				reached.add(new Reached(endpoint, search.path(end)));
			}
		}
		return reached;
	}

	private void spread(EObject start) {
		Deque<EObject> open = new ArrayDeque<>();
		steps.put(start, new Step(null, null));
		open.add(start);
		while (!open.isEmpty()) {
			EObject here = open.remove();
			for (Connection connection : deployment.connectionsAt(here)) {
				if (connection.getSource() == here) {
					visit(Known.of(connection.getTarget()), new Step(connection, here), open);
				}
			}
			for (EObject same : sameAs(here)) {
				visit(same, new Step(null, here), open);
			}
		}
	}

	private void visit(EObject end, Step step, Deque<EObject> open) {
		if (end != null && steps.putIfAbsent(end, step) == null) {
			open.add(end);
		}
	}

	private List<EObject> sameAs(EObject end) {
		List<EObject> same = new ArrayList<>();
		if (end instanceof Server server && deployment.server(server) != null) {
			deployment.server(server).instances().forEach(instance -> same.add(instance.eContainer()));
		} else if (end instanceof Host || end instanceof NlbCluster) {
			same.addAll(deployment.place(end).servers());
		}
		return same;
	}

	private List<Connection> path(EObject end) {
		List<Connection> path = new ArrayList<>();
		for (Step step = steps.get(end); step.before() != null; step = steps.get(step.before())) {
			if (step.connection() != null) {
				path.add(step.connection());
			}
		}
		Collections.reverse(path);
		return path;
	}
}
