package haxe;

typedef Http = sys.Http;
