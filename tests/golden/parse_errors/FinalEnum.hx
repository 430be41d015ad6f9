final enum F {A;}
