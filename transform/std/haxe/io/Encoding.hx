package haxe.io;

enum Encoding {
	UTF8;
	RawNative;
}
