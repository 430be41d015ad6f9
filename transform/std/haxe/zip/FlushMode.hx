package haxe.zip;

enum FlushMode {
	NO;
	SYNC;
	FULL;
	FINISH;
	BLOCK;
}
