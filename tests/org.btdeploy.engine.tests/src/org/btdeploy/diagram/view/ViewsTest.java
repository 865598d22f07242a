package org.btdeploy.diagram.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.btdeploy.diagram.graph.Node;
import org.btdeploy.diagram.layout.NetworkLayout;
import org.btdeploy.diagram.store.LayoutFile;
import org.btdeploy.diagram.store.Place;
import org.btdeploy.dsl.read.DeploymentReader;
import org.btdeploy.model.Deployment;
import org.btdeploy.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every view there is. */
class ViewsTest {
	private static final double FAR = 3000;

	@ParameterizedTest
	@EnumSource
	void hasNamesForUsersAndFiles(ViewKind kind) {
		assertSame(kind, ViewKind.of(kind.id()));
		assertTrue(kind.id().matches("[a-z]+"));
		assertFalse(kind.label().isBlank());
		assertTrue(kind.subtitle().startsWith(kind.label()), kind.subtitle());
	}

	@Test
	void unknownIdsHaveNoView() {
		assertNull(ViewKind.of("nothing"));
	}

	@ParameterizedTest
	@EnumSource
	void emptyDeploymentsGiveEmptyViews(ViewKind kind) {
		View view = new ShownView(kind, "").view;
		assertTrue(view.graph().roots().isEmpty() && view.graph().links().isEmpty());
	}

	@Test
	void knowsWhichViewsShowAnElement() {
		Deployment deployment = DeploymentReader.parse("shown", """
			deployment Shown {
			  domain A : services { server S : sql-server }
			  domain B : corporate
			  trust A -> B
			  group G { database D : management on S }
			}
			""").deployment();
		assertTrue(Views.showing(deployment, "A/S").contains(ViewKind.NETWORK));
		assertTrue(Views.showing(deployment, "A").contains(ViewKind.TRUST));
		assertTrue(Views.showing(deployment, "G/D").contains(ViewKind.DATA));
		assertFalse(Views.showing(deployment, "G/D").contains(ViewKind.TRUST));
		assertEquals(List.of(), Views.showing(deployment, "nothing"));
	}

	@ParameterizedTest
	@EnumSource
	void placesAreKeptForEachViewByItsOwn(ViewKind kind) {
		Deployment deployment = Samples.read("large-ha").deployment();
		for (ViewKind other : ViewKind.values()) {
			View view = Views.of(other, deployment);
			if (view.graph().roots().isEmpty()) {
				continue;
			}
			Node last = view.graph().roots().getLast();
			LayoutFile places = new LayoutFile();
			places.put(kind.id(), last.id(), new Place(FAR, FAR, 0, 0));
			places.apply(other.id(), view.graph());
			assertEquals(other == kind, last.isPinned());
			NetworkLayout.layout(view.graph());
			assertEquals(other == kind, last.x() == FAR && last.y() == FAR, last.toString());
		}
	}

	@ParameterizedTest
	@EnumSource
	void idsAreUniqueWithinAView(ViewKind kind) {
		for (String name : Samples.NAMES) {
			View view = Views.of(kind, Samples.read(name).deployment());
			assertEquals(view.contents().size(), view.contents().keySet().stream().map(Node::id).distinct().count(), name);
		}
	}
}
