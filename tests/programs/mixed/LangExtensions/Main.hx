class Main {
	static function main() {
		Sys.println("-- ExtConstraint");
		extconstraint.ExtConstraint.main();
		Sys.println("-- ExtDyn");
		extdyn.ExtDyn.main();
		Sys.println("-- ExtEnum");
		extenum.ExtEnum.main();
		Sys.println("-- ExtOwn");
		extown.ExtOwn.main();
		Sys.println("-- ExtStruct");
		extstruct.ExtStruct.main();
		Sys.println("-- ExtUsingMeta");
		extusingmeta.ExtUsingMeta.main();
		Sys.println("-- OverloadExt");
		overloadext.OverloadExt.main();
		Sys.println("-- OverloadUsing");
		overloadusing.OverloadUsing.main();
		Sys.println("-- PropChain");
		propchain.PropChain.main();
		Sys.println("-- PropReadOnly");
		propreadonly.PropReadOnly.main();
		Sys.println("-- UsingChain");
		usingchain.UsingChain.main();
		Sys.println("-- UsingGenericChain");
		usinggenericchain.UsingGenericChain.main();
		Sys.println("-- UsingMapTools");
		usingmaptools.UsingMapTools.main();
	}
}
