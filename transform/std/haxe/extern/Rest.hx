package haxe.extern;

typedef Rest<T> = haxe.Rest<T>;
