package lang;

enum Token {
	Num(f:Float);
	Name(s:String);
	Sym(c:String);
}

enum Node {
	Const(f:Float);
	Ref(name:String);
	Op(op:String, a:Node, b:Node);
	Let(name:String, value:Node, body:Node);
}
