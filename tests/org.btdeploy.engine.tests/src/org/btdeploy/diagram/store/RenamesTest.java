package org.btdeploy.diagram.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.junit.jupiter.api.Test;

class RenamesTest {
	private static final String TEXT = """
		deployment D {
		  domain Front : perimeter { server A : iis server B : iis server C : iis }
		  domain Back : services {
		    zone Z : custom { server D : biztalk }
		  }
		  firewall F
		}
		""";

	private static Map<String, String> renames(String... changes) {
		String now = TEXT;
		for (int i = 0; i < changes.length; i += 2) {
			now = now.replace(changes[i], changes[i + 1]);
		}
		return Renames.between(deployment(TEXT), deployment(now));
	}

	private static Deployment deployment(String text) {
		return DeploymentReader.parse("", text).deployment();
	}

	@Test
	void renamedElementIsFoundBetweenItsNeighbours() {
		assertEquals(Map.of("Front/B", "Front/X"), renames("server B", "server X"));
		assertEquals(Map.of("Back/Z/D", "Back/Z/X"), renames("server D", "server X"));
	}

	@Test
	void renamedContainerTakesItsContentAlong() {
		assertEquals(Map.of("Back", "Rear"), renames("domain Back", "domain Rear"));
		assertEquals(Map.of("Back", "Rear", "Rear/Z/D", "Rear/Z/X"), renames("domain Back", "domain Rear", "server D", "server X"));
	}

	@Test
	void whatIsNewOrGoneIsNoRename() {
		assertEquals(Map.of(), renames("server B : iis", ""));
		assertEquals(Map.of(), renames("server B : iis", "server B : iis server X : iis"));
		assertEquals(Map.of(), renames("firewall F", "partner F2"));
	}

	@Test
	void whatMovedElsewhereIsNoRename() {
		assertEquals(Map.of(), renames("server B : iis", "", "zone Z", "server B2 : iis zone Z"));
		assertEquals(Map.of(), renames("server A : iis server B : iis", "server B : iis server A : iis"));
	}

	@Test
	void takingBackGivesTheOldNames() {
		Map<String, String> there = renames("server B", "server X", "firewall F", "firewall G");
		assertEquals(Map.of("Front/B", "Front/X", "F", "G"), there);
		assertEquals(Map.of("Front/X", "Front/B", "G", "F"), Renames.between(deployment(TEXT.replace("server B", "server X").replace("firewall F", "firewall G")), deployment(TEXT)));
	}

	@Test
	void placesOutlastRenamesAndTheirUndo() {
		LayoutFile places = new LayoutFile();
		places.put("network", "Back", new Place(1, 2, 30, 40));
		places.put("network", "Back/Z/D", new Place(3, 4));
		places.put("hosts", "Back", new Place(5, 6));
		places.put("network", "Gone", new Place(7, 8));
		String before = places.print();
		renames("domain Back", "domain Rear", "server D", "server X").forEach(places::rename);
		assertEquals(new Place(3, 4), places.get("network", "Rear/Z/X"));
		assertEquals(new Place(5, 6), places.get("hosts", "Rear"));
		assertEquals(new Place(7, 8), places.get("network", "Gone"), "kept without an element");
		Renames.between(deployment(TEXT.replace("domain Back", "domain Rear").replace("server D", "server X")), deployment(TEXT)).forEach(places::rename);
		assertEquals(before, places.print());
	}
}
