package shop;

typedef Item = {name:String, price:Int, ?count:Int};

enum Rule {
	Percent(n:Int);
	Flat(n:Int);
	Free;
}
