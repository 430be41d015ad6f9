typedef TypedefNothing = ;
