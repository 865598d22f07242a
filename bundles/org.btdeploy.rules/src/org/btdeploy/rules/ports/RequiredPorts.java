package org.btdeploy.rules.ports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.btdeploy.model.words.PortSpan;

/**
 * The port list of the documentation (required-ports-for-biztalk-server.md and its sub-pages), from {@code ports.tsv} beside
 * this class. It is read when the first question is asked, for most deployments never ask.
 */
public final class RequiredPorts {
	private static final class Table {
		static final List<PortNeed> NEEDS = read();
		static final Map<String, List<PortNeed>> BY_SOURCE = bySource();

		private static List<PortNeed> read() {
			List<PortNeed> needs = new ArrayList<>(100);
			try (BufferedReader lines = new BufferedReader(new InputStreamReader(
					RequiredPorts.class.getResourceAsStream("ports.tsv"), StandardCharsets.UTF_8))) {
				for (String line = lines.readLine(); line != null; line = lines.readLine()) {
					if (!line.startsWith("#")) {
						String[] cells = line.split("\t");
						needs.add(new PortNeed(cells[0], cells[1], cells[2], PortSpan.parse(cells[3]),
								PortNeed.Phase.valueOf(cells[4].toUpperCase(Locale.ROOT)), cells[5], cells[6]));
					}
				}
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
			return List.copyOf(needs);
		}

		private static Map<String, List<PortNeed>> bySource() {
			Map<String, List<PortNeed>> bySource = new HashMap<>();
			for (PortNeed need : NEEDS) {
				bySource.computeIfAbsent(need.source(), source -> new ArrayList<>()).add(need);
			}
			return bySource;
		}
	}

	private RequiredPorts() {
	}

	/** @return the whole list, in the order of the pages */
	public static List<PortNeed> all() {
		return Table.NEEDS;
	}

	/** @return what the sources need of the destinations, in the words of {@link PortNeed} */
	public static List<PortNeed> between(Set<String> sources, Set<String> destinations) {
		List<PortNeed> needs = new ArrayList<>();
		if (!destinations.isEmpty()) {
			for (String source : sources) {
				for (PortNeed need : Table.BY_SOURCE.getOrDefault(source, List.of())) {
					if (destinations.contains(need.destination())) {
						needs.add(need);
					}
				}
			}
		}
		return needs;
	}

	/** @return the distinct ports of all needs with one of these protocols, from the lowest on */
	public static List<PortSpan> of(Set<String> protocols) {
		List<PortSpan> ports = new ArrayList<>();
		for (PortNeed need : Table.NEEDS) {
			if (protocols.contains(need.protocol())) {
				addAll(need.ports(), ports);
			}
		}
		return ports;
	}

	/** Adds the ports that are not there yet, so that the list stays ordered from the lowest to the highest. */
	public static void addAll(List<PortSpan> some, List<PortSpan> to) {
		for (PortSpan span : some) {
			int at = 0;
			while (at < to.size() && to.get(at).low() < span.low()) {
				at++;
			}
			if (!to.contains(span)) {
				to.add(at, span);
			}
		}
	}
}
