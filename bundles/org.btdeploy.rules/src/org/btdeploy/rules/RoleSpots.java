package org.btdeploy.rules;

import java.util.List;

import org.btdeploy.model.DeploymentPackage;
import org.btdeploy.model.Server;
import org.btdeploy.model.ServerRole;

/** Where a server's text says that it has a role. */
public final class RoleSpots {
	private RoleSpots() {
	}

	/** @return the word of the first of the roles that is written, else the name of the server */
	public static Spot of(Server server, ServerRole... roles) {
		List<String> words = server.getRoleWords();
		for (ServerRole role : roles) {
			int index = words.indexOf(role.getLiteral());
			if (index >= 0) {
				return Spot.at(server, DeploymentPackage.Literals.SERVER__ROLE_WORDS, index);
			}
		}
		return Spot.at(server);
	}
}
