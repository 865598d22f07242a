package org.btdeploy.edit.compose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

import org.btdeploy.edit.structure.Containers;
import org.btdeploy.edit.structure.Usages;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.Orchestration;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.eclipse.emf.ecore.EObject;

/** What makes up the functions of a host, and how it is handed over to another host. */
final class HostWork {
	private HostWork() {
	}

	static EnumSet<HostFunction> functions(Host host) {
		EnumSet<HostFunction> functions = EnumSet.noneOf(HostFunction.class);
		for (HostFunction function : HostFunction.values()) {
			if (declares(host, function) || !bound(host, function).isEmpty()) {
				functions.add(function);
			}
		}
		return functions;
	}

	/** @return the locations, send ports or orchestrations that give the host the function */
	static List<EObject> bound(Host host, HostFunction function) {
		List<EObject> bound = new ArrayList<>();
		for (Usages.Usage usage : Usages.of(Containers.deployment(host)).of(host)) {
			boolean belongs = switch (function) {
				case RECEIVE -> usage.holder() instanceof ReceiveLocation;
				case SEND -> usage.holder() instanceof SendPort;
				case PROCESS -> usage.holder() instanceof Orchestration;
				case TRACKING -> false;
			};
			if (belongs) {
				bound.add(usage.holder());
			}
		}
		return bound;
	}

	static void give(Host from, Host to, HostFunction function) {
		for (EObject holder : bound(from, function)) {
			switch (holder) {
				case ReceiveLocation location -> location.setHost(to);
				case SendPort port -> port.setHost(to);
				case Orchestration orchestration -> orchestration.setHost(to);
				default -> throw new IllegalStateException(holder.eClass().getName());
			}
		}
		switch (function) {
			case RECEIVE -> move(from.getReceiveAdapterWords(), to.getReceiveAdapterWords());
			case SEND -> move(from.getSendAdapterWords(), to.getSendAdapterWords());
			case PROCESS -> {
				to.setProcess(from.isProcess());
				from.setProcess(false);
			}
			case TRACKING -> {
				to.setTracking(true);
				from.setTracking(false);
			}
		}
	}

	private static boolean declares(Host host, HostFunction function) {
		return switch (function) {
			case RECEIVE -> !host.getReceiveAdapterWords().isEmpty();
			case SEND -> !host.getSendAdapterWords().isEmpty();
			case PROCESS -> host.isProcess();
			case TRACKING -> host.isTracking();
		};
	}

	private static void move(List<String> from, List<String> to) {
		to.addAll(from);
		from.clear();
	}
}
