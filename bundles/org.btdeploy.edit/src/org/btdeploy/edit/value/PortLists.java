package org.btdeploy.edit.value;

import java.util.ArrayList;
import java.util.List;

import org.btdeploy.edit.Refusal;
import org.btdeploy.model.DeploymentFactory;
import org.btdeploy.model.PortRange;
import org.btdeploy.model.words.PortSpan;
import org.eclipse.emf.ecore.EObject;

/** Ports as users write them, {@code 443, 49152-65535}, and as the model holds them. */
public final class PortLists {
	private static final int LAST_PORT = 65535;

	private PortLists() {
	}

	/** @return the ports of the text; null if it is no list of ports and ranges, whatever their values */
	public static List<PortSpan> parse(String text) {
		List<PortSpan> spans = new ArrayList<>();
		for (String part : text.split(",", -1)) {
			int dash = part.indexOf('-');
			int low = number(dash < 0 ? part : part.substring(0, dash));
			int high = dash < 0 ? low : number(part.substring(dash + 1));
			if (low < 0 || high < 0) {
				return null;
			}
			spans.add(new PortSpan(low, high));
		}
		return spans;
	}

	/** @return the ports as text, {@code any} if any port is meant, empty if there are none */
	public static String text(List<PortRange> ports, boolean any) {
		if (any) {
			return "any";
		}
		StringBuilder text = new StringBuilder();
		for (PortRange range : ports) {
			text.append(text.isEmpty() ? "" : ", ").append(span(range));
		}
		return text.toString();
	}

	/** @return new elements for the ports */
	public static List<EObject> ranges(List<PortSpan> spans) {
		List<EObject> ranges = new ArrayList<>(spans.size());
		for (PortSpan span : spans) {
			PortRange range = DeploymentFactory.eINSTANCE.createPortRange();
			range.setLow(span.low());
			if (span.high() != span.low()) {
				range.setHigh(span.high());
			}
			ranges.add(range);
		}
		return ranges;
	}

	static Refusal check(List<PortRange> ports) {
		for (PortRange range : ports) {
			PortSpan span = span(range);
			if (span.low() < 0 || Math.max(span.low(), span.high()) > LAST_PORT) {
				return Refusal.of("PortLists_number", span.toString());
			}
			if (span.high() < span.low()) {
				return Refusal.of("PortLists_range", span.toString());
			}
		}
		return null;
	}

	private static PortSpan span(PortRange range) {
		return new PortSpan(range.getLow(), range.isSetHigh() ? range.getHigh() : range.getLow());
	}

	private static int number(String text) {
		String digits = text.strip();
		if (digits.isEmpty() || digits.length() > 9) {
			return -1;
		}
		for (int i = 0; i < digits.length(); i++) {
			if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
				return -1;
			}
		}
		return Integer.parseInt(digits);
	}
}
