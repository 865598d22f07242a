package org.btdeploy.dsl.read;

import org.btdeploy.dsl.BtDeployStandaloneSetup;

import com.google.inject.Injector;

/** The injector of the language outside a workbench; made when first needed, once. */
public final class Language {
	private static final Injector INJECTOR = new BtDeployStandaloneSetup().createInjectorAndDoEMFRegistration();

	private Language() {
	}

	/** @return the injector that makes parsers, resources and the rest of the language's services */
	public static Injector injector() {
		return INJECTOR;
	}
}
