package org.btdeploy.model.query;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.model.Connection;
import org.btdeploy.model.FirewallRule;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.words.Adapter;
import org.btdeploy.model.words.PortSpan;
import org.btdeploy.model.words.Protocol;

/** The destination ports that connections use and firewall rules open. */
public final class Ports {
	private Ports() {
	}

	/** @return the range as a span; a single port, or a range written backwards, is the span from the lower to the higher number */
	public static PortSpan of(PortRange range) {
		int high = range.isSetHigh() ? range.getHigh() : range.getLow();
		return new PortSpan(Math.min(range.getLow(), high), Math.max(range.getLow(), high));
	}

	/** @return what the rule opens */
	public static List<PortSpan> of(FirewallRule rule) {
		return rule.isAnyPort() ? List.of(PortSpan.ANY) : spans(rule.getPorts());
	}

	/** @return the ports written at the connection, else the usual ones of its protocols; empty if neither is known */
	public static List<PortSpan> of(Connection connection) {
		if (connection.isAnyPort()) {
			return List.of(PortSpan.ANY);
		}
		if (!connection.getPorts().isEmpty()) {
			return spans(connection.getPorts());
		}
		List<PortSpan> usual = new ArrayList<>();
		for (String word : connection.getProtocolWords()) {
			Protocol protocol = Protocol.of(word);
			Adapter adapter = protocol == null ? Adapter.of(word) : null;
			usual.addAll(protocol != null ? protocol.ports() : adapter != null ? adapter.ports() : List.of());
		}
		return usual;
	}

	/** @return whether some span of the one list has a port in common with some span of the other */
	public static boolean overlap(List<PortSpan> some, List<PortSpan> others) {
		for (PortSpan one : some) {
			for (PortSpan other : others) {
				if (one.overlaps(other)) {
					return true;
				}
			}
		}
		return false;
	}

	private static List<PortSpan> spans(List<PortRange> ranges) {
		List<PortSpan> spans = new ArrayList<>(ranges.size());
		for (PortRange range : ranges) {
			spans.add(of(range));
		}
		return spans;
	}
}
