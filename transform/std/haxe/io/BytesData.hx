package haxe.io;

typedef BytesData = String;
