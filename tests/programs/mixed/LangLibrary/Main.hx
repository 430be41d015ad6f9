class Main {
	static function main() {
		Sys.println("-- ArrayOps2");
		arrayops2.ArrayOps2.main();
		Sys.println("-- BufUse");
		bufuse.BufUse.main();
		Sys.println("-- Crypto");
		crypto.Crypto.main();
		Sys.println("-- DateUse2");
		dateuse2.DateUse2.main();
		Sys.println("-- ERegUse");
		ereguse.ERegUse.main();
		Sys.println("-- JsonUse");
		jsonuse.JsonUse.main();
		Sys.println("-- LambdaUse2");
		lambdause2.LambdaUse2.main();
		Sys.println("-- ListUse");
		listuse.ListUse.main();
		Sys.println("-- MapKinds2");
		mapkinds2.MapKinds2.main();
		Sys.println("-- OptEither");
		opteither.OptEither.main();
		Sys.println("-- ReflectUse2");
		reflectuse2.ReflectUse2.main();
		Sys.println("-- StdMath");
		stdmath.StdMath.main();
		Sys.println("-- StrTools3");
		strtools3.StrTools3.main();
	}
}
