package org.btdeploy.rules.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.rules.RuleConfiguration;
import org.btdeploy.rules.RuleSet;
import org.btdeploy.rules.Threshold;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {
	private static final Threshold SERVERS = RuleSet.builtIn().find("HA-018").thresholds().get(0);

	private static RuleConfiguration good(String text) {
		Settings settings = SettingsReader.read(text, RuleSet.builtIn());
		assertEquals(List.of(), settings.problems());
		return settings.configuration();
	}

	private static List<String> problems(String text) {
		return SettingsReader.read(text, RuleSet.builtIn()).problems().stream().map(one -> one.line() + ":" + one.column() + " " + one.message()).toList();
	}

	@Test
	void nothingIsSetByNothing() {
		for (String text : List.of("", "\n\n", "# only a comment", "   # one\r\n\t# two")) {
			assertTrue(good(text).isOn("SEC-001"), text);
		}
	}

	@Test
	void rulesAreSwitchedOff() {
		RuleConfiguration configuration = good("SEC-031 off   # decided\n\tHA-001\toff\r\nHA-002 off#so\rSEC-001 error");
		assertFalse(configuration.isOn("SEC-031") || configuration.isOn("HA-001") || configuration.isOn("HA-002"));
		assertTrue(configuration.isOn("SEC-001") && configuration.isOn("SEC-002"));
	}

	@Test
	void thresholdsTakeNumbers() {
		assertEquals(8, good("HA-018.servers 8").threshold(SERVERS));
		assertEquals(6, good("HA-018 info").threshold(SERVERS));
	}

	@Test
	void everyMistakeHasItsPlaceAndTheRestHolds() {
		Settings settings = SettingsReader.read("SEC-31 off\nSEC-031 off", RuleSet.builtIn());
		assertEquals(1, settings.problems().size());
		assertFalse(settings.configuration().isOn("SEC-031"));
	}

	@Test
	void unknownRules() {
		assertEquals(List.of("2:3 There is no rule 'SEC-0011'; did you mean SEC-001, SEC-011, SEC-002?"), problems("\n  SEC-0011 off"));
		assertEquals(List.of("1:1 There is no rule 'Whatever'; 'btdeploy rules' lists all."), problems("Whatever off"));
		assertTrue(problems("XX-018.servers 3").get(0).startsWith("1:1 There is no rule 'XX-018'"));
	}

	@Test
	void unknownSeverities() {
		assertEquals(List.of("1:8 'eror' is neither off nor a severity; did you mean error?"), problems("HA-001 eror"));
		assertEquals(List.of("1:8 'on' is neither off nor a severity; write off, info, warning or error."), problems("HA-001 on"));
		assertEquals(List.of("1:8 '7' is neither off nor a severity; write off, info, warning or error."), problems("HA-018 7"));
	}

	@Test
	void unknownThresholds() {
		assertEquals(List.of("1:1 Rule HA-018 has no threshold 'HA-018.hosts'; it has HA-018.servers."), problems("HA-018.hosts 7"));
		assertEquals(List.of("1:1 Rule SEC-001 has no thresholds; write SEC-001 with off, info, warning or error."), problems("SEC-001.servers 7"));
		assertEquals(List.of("1:1 Rule HA-018 has no threshold 'HA-018.'; it has HA-018.servers."), problems("HA-018. 7"));
	}

	@Test
	void numbersThatAreNone() {
		for (String number : List.of("0", "-1", "many", "7.5", "99999999999")) {
			assertEquals(List.of("1:16 HA-018.servers takes a whole number from 1 on, not '" + number + "'."), problems("HA-018.servers " + number));
		}
	}

	@Test
	void tooFewAndTooManyWords() {
		assertEquals(List.of("1:7 What is to hold for HA-001? Write off, info, warning or error behind a rule, and a number behind a threshold."), problems("HA-001 # off"));
		assertEquals(List.of("1:12 'HA-002' is one word too many; a setting is a rule and what holds for it, and comments begin with #."), problems("HA-001 off HA-002 off"));
	}

	@Test
	void settingsThatStandTwice() {
		assertEquals(List.of("3:1 HA-001 is set in line 1 already."), problems("HA-001 off\nHA-002 off\nHA-001 error"));
	}
}
