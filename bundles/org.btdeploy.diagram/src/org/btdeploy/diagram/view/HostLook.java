package org.btdeploy.diagram.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.btdeploy.diagram.Messages;
import org.btdeploy.diagram.notation.Notation;
import org.btdeploy.diagram.notation.NotationEntry;
import org.btdeploy.diagram.notation.Tint;
import org.btdeploy.model.Host;
import org.btdeploy.model.HostFunction;
import org.btdeploy.model.HostType;
import org.btdeploy.model.ReceiveLocation;
import org.btdeploy.model.SendPort;
import org.btdeploy.model.query.HostFacts;
import org.btdeploy.model.query.Known;

/** How a host looks by what it does, which is derived from all that is assigned to it, and what there is to say about it. */
final class HostLook {
	private final HostFacts facts;
	private final Host host;

	HostLook(HostFacts facts) {
		this.facts = facts;
		host = facts.host();
	}

	NotationEntry notation() {
		if (facts.functions().size() > 1) {
			return Notation.of("host-several");
		}
		if (host.getType() == HostType.ISOLATED) {
			return Notation.of("host-isolated");
		}
		HostFunction function = function();
		return Notation.host(function == null ? "" : function.getLiteral());
	}

	Tint tint() {
		if (facts.functions().size() > 1) {
			return Tint.CUSTOM;
		}
		return switch (function()) {
			case RECEIVE -> Tint.SERVICE_INTERFACES;
			case PROCESS -> Tint.SERVICES;
			case SEND -> Tint.PERIMETER;
			case TRACKING -> Tint.DATA;
			case null -> host.getType() == HostType.ISOLATED ? Tint.SERVICE_INTERFACES : Tint.CORPORATE;
		};
	}

	private HostFunction function() {
		return facts.functions().isEmpty() ? null : facts.functions().iterator().next();
	}

	/** @return what it does and what is special about it, in a line; null for nothing */
	String detail() {
		List<String> parts = new ArrayList<>();
		boolean several = facts.functions().size() > 1;
		addAdapters(several ? "HostLook_receives" : "HostLook_adapters", receives(), parts);
		addAdapters(several ? "HostLook_sends" : "HostLook_adapters", sends(), parts);
		addIf(several && facts.does(HostFunction.PROCESS), "HostLook_processes", parts);
		addIf(several && facts.does(HostFunction.TRACKING), "HostLook_tracks", parts);
		addIf(several && host.getType() == HostType.ISOLATED, "HostLook_isolated", parts);
		addIf(host.isDefault(), "HostLook_default", parts);
		addIf(host.isAuthenticationTrusted(), "HostLook_trusted", parts);
		addIf(host.isOnly32Bit(), "HostLook_32bit", parts);
		if (Known.of(host.getClusterGroup()) != null) {
			parts.add(Messages.format("HostLook_clustered", Labels.oneLine(host.getClusterGroup())));
		}
		return parts.isEmpty() ? null : String.join(" \u00b7 ", parts);
	}

	private static void addAdapters(String key, Set<String> adapters, List<String> parts) {
		if (!adapters.isEmpty()) {
			parts.add(Messages.format(key, String.join(", ", adapters)));
		}
	}

	private static void addIf(boolean applies, String key, List<String> parts) {
		if (applies) {
			parts.add(Messages.get(key));
		}
	}

	private Set<String> receives() {
		Set<String> names = new LinkedHashSet<>();
		host.getReceiveAdapterWords().forEach(word -> names.add(ChipMaker.protocol(word)));
		for (ReceiveLocation location : facts.locations()) {
			if (location.getAdapterWord() != null) {
				names.add(ChipMaker.protocol(location.getAdapterWord()));
			}
		}
		return names;
	}

	private Set<String> sends() {
		Set<String> names = new LinkedHashSet<>();
		host.getSendAdapterWords().forEach(word -> names.add(ChipMaker.protocol(word)));
		for (SendPort port : facts.sendPorts()) {
			if (port.getAdapterWord() != null) {
				names.add(ChipMaker.protocol(port.getAdapterWord()));
			}
		}
		return names;
	}
}
