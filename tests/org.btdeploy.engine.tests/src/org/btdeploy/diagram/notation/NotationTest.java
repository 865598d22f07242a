package org.btdeploy.diagram.notation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class NotationTest {
	/** The role words of the language. */
	private static final List<String> ROLES = List.of("biztalk", "sso", "master-secret", "admin-tools", "sql-server", "analysis-services",
			"iis", "http-relay", "bam-portal", "sharepoint", "mail-server", "ftp-server", "file-server", "msmq-server", "mqseries-server",
			"monitoring", "log-shipping-destination", "domain-controller", "time-server", "hyper-v-host", "tmg",
			"terminal-services-client", "information-worker-client");
	private static final List<String> DATABASES = List.of("management", "messagebox", "tracking", "sso", "rule-engine",
			"tracking-analysis", "bam-primary-import", "bam-star-schema", "bam-analysis", "bam-archive", "bam-alerts-application",
			"bam-alerts-instance", "ssisdb", "sharepoint-configuration", "sharepoint-content", "monitoring");

	@Test
	void everyEntryHasALabelAndAnIconOfItsOwnFile() {
		for (NotationEntry entry : Notation.all()) {
			assertFalse(entry.label().isBlank(), entry.key());
			assertEquals(entry.icon(), Icons.of(entry.icon()).id(), entry.key());
		}
		for (Severity severity : Severity.values()) {
			assertEquals(severity.icon(), Icons.of(severity.icon()).id());
		}
		for (PaletteGroup group : PaletteGroup.values()) {
			assertFalse(group.label().isBlank());
		}
	}

	@Test
	void everyRoleAndDatabaseKindOfTheLanguageIsKnown() {
		for (String role : ROLES) {
			assertEquals("server:" + role, Notation.server(List.of(role)).key());
		}
		for (String kind : DATABASES) {
			assertEquals("database:" + kind, Notation.database(kind).key());
		}
		for (String kind : List.of("perimeter", "service-interfaces", "services", "data", "corporate", "custom")) {
			assertEquals("domain:" + kind, Notation.domain(kind).key());
		}
		for (String kind : List.of("intranet-services", "operations", "information-workers", "custom")) {
			assertEquals("zone:" + kind, Notation.zone(kind).key());
		}
	}

	@Test
	void theMostTellingRoleDecides() {
		assertEquals("server:http-relay", Notation.server(List.of("iis", "http-relay")).key());
		assertEquals("server:biztalk", Notation.server(List.of("iis", "biztalk")).key());
		assertEquals("server:master-secret", Notation.server(List.of("sso", "master-secret")).key());
		assertEquals("server:log-shipping-destination", Notation.server(List.of("sql-server", "log-shipping-destination")).key());
	}

	@Test
	void unknownWordsGetPlaceholders() {
		assertEquals("server", Notation.server(List.of()).key());
		assertEquals("unknown", Notation.server(List.of("quantum")).key());
		assertEquals("server:iis", Notation.server(List.of("quantum", "iis")).key());
		assertEquals("database", Notation.database("own").key());
		assertEquals("host", Notation.host("").key());
		assertEquals("unknown", Icons.of("nothing").id());
	}

	@Test
	void iconsAreDrawnInTheirColourOnly() {
		for (NotationEntry entry : Notation.all()) {
			String markup = Icons.of(entry.icon()).markup();
			assertTrue(markup.contains("currentColor"), entry.icon());
			assertFalse(markup.contains("=\"#"), entry.icon());
		}
	}

	@Test
	void domainKindsLookDifferent() {
		for (Theme theme : Themes.all()) {
			for (Tint a : Tint.values()) {
				for (Tint b : Tint.values()) {
					if (a != b && theme != Themes.PRINT) {
						assertNotEquals(theme.tint(a), theme.tint(b));
					}
				}
			}
		}
	}
}
