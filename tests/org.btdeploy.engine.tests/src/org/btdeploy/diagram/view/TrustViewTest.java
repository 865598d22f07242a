package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.diagram.notation.Severity;
import org.btdeploy.diagram.scene.Badge;
import org.btdeploy.diagram.scene.SceneCheck;
import org.junit.jupiter.api.Test;

/** Which boxes, lines and labels the trust view makes of a deployment. */
class TrustViewTest {
	private static final String DOMAINS = "domain P : perimeter\n domain I : service-interfaces\n domain S : services\n domain D1 : data\n";

	private static CheckedView show(String body) {
		return new CheckedView(ViewKind.TRUST, body);
	}

	@Test
	void trustsPointToTheTrustedDomain() {
		CheckedView view = show(DOMAINS + "trust I -> D1\n trust S -> D1\n");
		assertEquals(List.of("I > D1 TRUST [trusts D1]", "S > D1 TRUST [trusts D1]"), view.lines());
		assertTrue(view.node("I").rank() < view.node("D1").rank());
		assertEquals(view.node("I").rank(), view.node("S").rank());
	}

	@Test
	void whoTrustsStandsAboveWhomItTrusts() {
		CheckedView view = show("domain C : corporate\n domain S : services\n domain D1 : data\n trust S -> D1\n trust C -> S\n");
		assertTrue(view.node("C").rank() < view.node("S").rank());
		assertTrue(view.node("S").rank() < view.node("D1").rank());
	}

	@Test
	void missingTrustsAreThoseOfTheRule() {
		CheckedView view = show(DOMAINS + "trust I -> D1\n");
		assertEquals(List.of("I > D1 TRUST [trusts D1]", "S > D1 MISSING [missing \u00b7 SEC-006, must trust D1]"), view.lines());
	}

	@Test
	void forbiddenTrustsAreThoseOfTheRules() {
		CheckedView view = show(DOMAINS + "trust I -> D1\n trust S -> D1\n trust D1 -> I\n trust I -> P\n trust S -> I\n");
		assertEquals(List.of("I > D1 TRUST [trusts D1]", "S > D1 TRUST [trusts D1]", "D1 > I WRONG [forbidden \u00b7 SEC-005, SEC-007, trusts I]",
				"I > P WRONG [forbidden \u00b7 SEC-007, trusts P]", "S > I WRONG [not foreseen \u00b7 SEC-007, trusts I]"), view.lines());
		assertTrue(view.node("I").rank() < view.node("D1").rank(), "forbidden trusts do not decide the order");
	}

	@Test
	void acceptedOnesAreMuted() {
		CheckedView view = show(DOMAINS + "trust I -> D1\n trust I -> P\n accept SEC-006 on S because \"old\"\n accept SEC-007 on I because \"old\"\n");
		assertEquals(List.of("I > D1 TRUST [trusts D1]", "I > P ACCEPTED [accepted \u00b7 SEC-007, trusts P]",
				"S > D1 ACCEPTED dashed [missing, accepted \u00b7 SEC-006, must trust D1]"), view.lines());
		assertTrue(view.texts().contains("Forbidden or missing, but accepted"));
		assertFalse(view.texts().contains("Not protected"));
	}

	@Test
	void trustsInBothDirectionsAreOneLineWithTwoHeads() {
		CheckedView view = show("domain A : custom\n domain B : custom\n domain C : custom\n trust A -> B\n trust B -> A\n trust B -> C\n");
		assertEquals(List.of("A > B MUTUAL_TRUST [trust each other, SEC-007]", "B > C TRUST [trusts C, SEC-007]"), view.lines());
		long heads = view.scene().figures().stream().filter(figure -> figure.tip() != null && figure.tip().contains("B trusts A")
				&& figure.kind() == org.btdeploy.diagram.scene.FigureKind.LINE).flatMap(figure -> figure.shapes().stream())
				.filter(org.btdeploy.diagram.scene.Shape.Polygon.class::isInstance).count();
		assertEquals(2, heads);
		assertTrue(view.texts().contains("Trust each other"));
	}

	@Test
	void theSameTrustTwiceIsOneLine() {
		assertEquals(1, show(DOMAINS + "trust I -> D1\n trust I -> D1\n trust S -> D1\n").lines().stream().filter(line -> line.startsWith("I >")).count());
	}

	@Test
	void domainsWithoutTrustsStandApart() {
		CheckedView view = show(DOMAINS + "trust I -> D1\n trust S -> D1\n");
		assertEquals("P", view.view().contents().get(view.node("Without trusts").children().get(0)).title());
		assertTrue(view.node("Without trusts").rank() < view.node("I").rank());
	}

	@Test
	void accountsAreShownWhereTheyLiveAndWhereTheyAreUsed() {
		CheckedView view = show("domain S : services { server B : biztalk\n server M : master-secret { sso-account \"data\\\\sso\" } }\n"
				+ "domain Data : data { server DC : domain-controller }\n trust S -> Data\n"
				+ "group G { host H : in-process { process instance on B as \"DATA\\\\bts\" } host K : in-process { tracking instance on B as \"data\\\\BTS\" } }\n");
		assertEquals(List.of("DOMAIN S", "  CARD Services run as [data\\sso (M), DATA\\bts (H, K)]", "DOMAIN Data", "  CARD DC",
				"  CARD Service accounts of this domain [data\\sso (used in S), DATA\\bts (used in S)]"), view.boxes());
	}

	@Test
	void badgesAreThoseOfWhatIsDrawn() {
		CheckedView view = show("domain S : services { server B : biztalk }\n"
				+ "group G { host H : in-process { process instance on B as \"LocalSystem\" } host K : in-process { authentication-trusted instance on B as \"LocalSystem\" } }\n");
		List<Badge> badges = view.content("Services run as").badges();
		assertTrue(badges.stream().anyMatch(badge -> badge.severity() == Severity.ERROR && badge.tip().contains("SEC-026")), badges.toString());
		assertFalse(badges.stream().anyMatch(badge -> badge.tip().contains("HA-")), badges.toString());
	}

	@Test
	void unresolvedDomainsArePlaceholders() {
		assertEquals(List.of("S > Ghost TRUST [trusts Ghost]"), show("domain S : services\n trust S -> Nobody\n").lines());
	}

	@Test
	void mergedDomainsHaveTheColoursOfBoth() {
		assertEquals(2, show("domain S : service-interfaces, services\n").content("S").tints().size());
	}

	@Test
	void notesAboutDomainsAreShown() {
		assertEquals(List.of("Mind > S QUIET"), show("domain S : services\n server X\n note N \"Mind\" on S\n note M \"Other\" on X\n").lines());
	}

	@Test
	void nothingToShowIsSaidInWords() {
		assertTrue(show("server S : biztalk\n").texts().contains("This deployment has no domains, so there are no trusts"));
		assertTrue(show("domain A : custom\n").texts().contains("There are no trusts between these domains."));
	}

	@Test
	void picturesAreTidy() {
		String body = DOMAINS + "domain C : corporate\n domain X : custom\n domain Y : custom\n trust X -> Y\n trust Y -> X\n trust I -> D1\n trust D1 -> I\n"
				+ "trust S -> P\n trust C -> D1\n trust C -> I\n trust S -> C\n trust S -> Nobody\n note N \"Mind\" on X\n";
		assertEquals(List.of(), SceneCheck.check(show(body).scene()));
	}
}
