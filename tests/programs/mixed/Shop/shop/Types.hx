package shop;

typedef Product = {
	name:String,
	cents:Int
}

typedef Basket = {
	owner:String,
	lines:Array<{product:Product, qty:Int}>
}

enum Outcome {
	Added(lines:Int);
	Unknown(name:String);
}
