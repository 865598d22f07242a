package org.btdeploy.model.words;

import java.util.ArrayList;
import java.util.List;

/**
 * A port or a range of ports.
 *
 * @param low first port
 * @param high last port, equal to {@code low} for a single one
 */
public record PortSpan(int low, int high) {
	/** All ports. */
	public static final PortSpan ANY = new PortSpan(0, 65535);
	/** The dynamic range of RPC (ports-for-the-receive-and-send-servers.md). */
	public static final PortSpan DYNAMIC_RPC = new PortSpan(49152, 65535);

	/** @return whether the two have a port in common */
	public boolean overlaps(PortSpan other) {
		return low <= other.high && other.low <= high;
	}

	/** @return whether every port of the other one is in this one */
	public boolean contains(PortSpan other) {
		return low <= other.low && other.high <= high;
	}

	/** @return the spans of a list such as {@code 20,49152-65535} */
	public static List<PortSpan> parse(String text) {
		List<PortSpan> spans = new ArrayList<>(2);
		for (int from = 0; from < text.length();) {
			int comma = text.indexOf(',', from);
			int end = comma < 0 ? text.length() : comma;
			int dash = text.indexOf('-', from);
			boolean range = dash >= 0 && dash < end;
			int low = Integer.parseInt(text.substring(from, range ? dash : end));
			spans.add(new PortSpan(low, range ? Integer.parseInt(text.substring(dash + 1, end)) : low));
			from = end + 1;
		}
		return spans;
	}

	@Override
	public String toString() {
		return low == high ? Integer.toString(low) : low + "-" + high;
	}
}
