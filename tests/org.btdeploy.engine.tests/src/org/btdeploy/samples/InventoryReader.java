package org.btdeploy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads an inventory: what the documentation's text and figure say a sample consists of, written down without looking at the
 * sample. One fact a line, fields separated by {@code |}, lists by commas in any order, {@code -} for an empty field,
 * {@code #} begins a comment. Labels write a line break as {@code \n}.
 *
 * <pre>
 * setting       | target, workload, internal-threats or partners | value
 * external      | name | internet, partner, or partner through NAME | label
 * domain        | name | kinds | active-directory or no-active-directory | label
 * zone          | domain.zone | kind | label
 * server        | name | roles as written | domain or domain.zone | physical, logical, virtual on HOST; remote | label
 * group         | name | edition
 * database      | name | kind | server or cluster.group | BizTalk group | master, publication-disabled | label
 * firewall      | name | technology | protects | from | reverse-proxy
 * host          | name | type | functions | receive adapters | servers
 * cluster       | name | mode | shared-storage | NODE active, NODE passive … | label
 * cluster-group | cluster.group | resources | active node | owners
 * nlb           | name | kind | members
 * log-shipping  | sources | destination
 * trust         | trusting -&gt; trusted
 * flow          | from | to | via, outermost order kept with &gt; | protocols | initiator
 * alternative   | from -&gt; to : protocols | of from -&gt; to : protocols
 * connection    | kind | from | to | via | protocols | initiator
 * note          | names
 * accept        | rule | name or -
 * finding       | first or later | target | rule | count, + or * | severity, accepted or *
 * </pre>
 *
 * Figures draw message flows between places, not between hosts. So a host at the end of a flow counts as the domain its
 * instances are in, where there are no domains as its BizTalk group; flows between the same places with the same initiator
 * are one line with all their protocols. A BizTalk server outside any domain counts as its group as well, with the number of
 * servers: {@code BizTalk (2 servers)}.
 */
final class InventoryReader {
	private static final Set<String> KINDS = Set.of("setting", "external", "domain", "zone", "server", "database", "firewall", "host",
			"cluster", "cluster-group", "nlb", "group", "log-shipping", "trust", "flow", "alternative", "connection", "note", "accept");

	private InventoryReader() {
	}

	/** @throws IllegalArgumentException naming the line that is not of this form */
	static Inventory read(String sample) {
		TreeSet<String> facts = new TreeSet<>();
		List<ExpectedFinding> findings = new ArrayList<>();
		int number = 0;
		for (String raw : text(sample).lines().toList()) {
			number++;
			int comment = raw.indexOf('#');
			String line = (comment < 0 ? raw : raw.substring(0, comment)).strip();
			if (line.isEmpty()) {
				continue;
			}
			String[] fields = line.split("\\|", -1);
			for (int i = 0; i < fields.length; i++) {
				fields[i] = fields[i].strip();
			}
			if (fields[0].equals("finding") && fields.length == 6) {
				findings.add(new ExpectedFinding(fields[1], fields[2], fields[3], fields[4], fields[5]));
			} else if (!KINDS.contains(fields[0]) || !facts.add(Inventory.fact((Object[]) fields))) {
				throw new IllegalArgumentException(sample + ".inventory:" + number + ": unknown or repeated: " + line);
			}
		}
		return new Inventory(facts, findings);
	}

	private static String text(String sample) {
		try (InputStream stream = InventoryReader.class.getResourceAsStream(sample + ".inventory")) {
			if (stream == null) {
				throw new IllegalArgumentException("no inventory of " + sample);
			}
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
