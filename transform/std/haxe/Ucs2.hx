package haxe;

extern abstract Ucs2(String) {
}
