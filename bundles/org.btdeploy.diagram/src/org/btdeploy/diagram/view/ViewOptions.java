package org.btdeploy.diagram.view;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.btdeploy.diagram.notation.Initiator;
import org.btdeploy.model.Connection;
import org.btdeploy.model.Deployment;
import org.btdeploy.model.InfrastructureConnection;

/**
 * What of a deployment a view shows.
 *
 * @param restriction which part of it
 * @param flows who opens the message flows that are shown
 * @param infrastructure whether connections for data access, Single Sign-On, administration and the like are shown
 */
public record ViewOptions(Restriction restriction, Set<Initiator> flows, boolean infrastructure) {
	/** Everything. */
	public static final ViewOptions ALL = new ViewOptions(Restriction.NONE, EnumSet.allOf(Initiator.class), true);

	public ViewOptions {
		flows = Collections.unmodifiableSet(flows.isEmpty() ? EnumSet.noneOf(Initiator.class) : EnumSet.copyOf(flows));
	}

	public ViewOptions withRestriction(Restriction other) {
		return new ViewOptions(other, flows, infrastructure);
	}

	/** @return these options with only the message flows opened by one of these */
	public ViewOptions withFlows(Set<Initiator> initiators) {
		return new ViewOptions(restriction, initiators, infrastructure);
	}

	public ViewOptions withInfrastructure(boolean shown) {
		return new ViewOptions(restriction, flows, shown);
	}

	/** @return the line below the title: the view, and what part of the deployment it shows */
	public String subtitle(ViewKind kind, Deployment deployment) {
		return restriction.isNone() ? kind.subtitle() : kind.subtitle() + " \u00b7 " + restriction.caption(deployment);
	}

	boolean shows(Connection connection) {
		return connection instanceof InfrastructureConnection ? infrastructure : flows.contains(ChipMaker.initiator(connection));
	}
}
